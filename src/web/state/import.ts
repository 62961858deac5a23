import { checkAssessment, type ReadAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { compareWithStored, type Existing } from '#editing/import-plan.ts'
import { parseJson } from '#lib/json.ts'
import type { Problem, Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { referenceIn } from '#questionnaire/reference-in.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Attempt, Store, Stored } from '#storage/store.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { fileOf } from '#editing/round-part.ts'
import { isRemarkName } from '#questionnaire/remark-name.ts'
import type { Tabs } from './tabs.ts'
import { importText, type PdfReader } from './import-text.ts'
import type { LoadableQuestionnaires } from './loadable-questionnaires.ts'

/** What an import would do. Nothing has been written. */
export interface ImportPreview {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly warnings: readonly Problem[]
  /** The number of answers in it, without remarks. */
  readonly answers: number
  /** The assessment on this device with the same id; null when there is none. */
  readonly existing: Existing | null
}

export type ImportRead =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface Importer {
  /** Reads a chosen or dropped file and returns what importing would do. */
  read(file: Blob): Promise<ImportRead>
  /**
   * Imports the file. `replace` overwrites the existing assessment, `both` stores the file under a new id. Writes
   * everything or nothing; the attempt has the id. `conflict`: the assessment on this device changed since the preview,
   * and nothing was written; read the file again.
   */
  commit(preview: ImportPreview, choice: 'replace' | 'both'): Promise<Attempt<string>>
}

export interface ImporterParts {
  readonly store: Store
  readonly questionnaires: LoadableQuestionnaires
  readonly tabs: Tabs
  readonly newId: () => string
  /** Finds the text of the assessment inside a PDF report. */
  readonly readPdf?: PdfReader | undefined
}

const orderOf = ({ assessment }: Stored, file: Assessment): Existing['modified'] => {
  const [here, there] = [Date.parse(assessment.modifiedAt), Date.parse(file.modifiedAt)]
  return there > here ? 'file-newer' : there < here ? 'file-older' : 'same-time'
}

/** Checks an assessment; for a workshop file, the assessment that its facilitator keeps. */
const checkFile = async (json: unknown, questionnaires: Questionnaires): Promise<Result<Found>> => {
  if (!isRecord(json) || json['format'] !== 'cohesietoets/workshop') return checkAssessment(json, questionnaires)
  const [{ checkWorkshop }, { holdWorkshop }] = await Promise.all([
    import('#workshop/read.ts'),
    import('#editing/hold-workshop.ts')
  ])
  const read = checkWorkshop(json, questionnaires)
  if (!read.ok) return read
  const { workshop, questionnaire } = read.value
  const now = workshop.startedAt === '' ? workshop.createdAt : workshop.startedAt
  return {
    ok: true,
    value: { assessment: holdWorkshop(workshop, questionnaire, { id: workshop.id, now }), questionnaire },
    warnings: read.warnings
  }
}

type Found = Pick<ReadAssessment, 'assessment' | 'questionnaire'>

/** Creates an importer that writes to a store and tells other tabs. */
export const createImporter = ({ store, questionnaires, tabs, newId, readPdf }: ImporterParts): Importer => {
  return {
    read: async (file) => {
      const text = await importText(file, readPdf)
      if (!text.ok) return text
      const json = parseJson(text.value)
      if (!json.ok) return json
      await questionnaires.load(referenceIn(json.value))
      const read = await checkFile(json.value, questionnaires)
      if (!read.ok) return read
      const { assessment, questionnaire } = read.value
      const round = await readRoundPart(assessment, questionnaire)
      const found = await store.get(assessment.id)
      return {
        ok: true,
        preview: {
          assessment: fileOf(round.assessment),
          questionnaire,
          warnings: [...text.warnings, ...read.warnings, ...round.warnings],
          answers: Object.keys(assessment.answers).filter((name) => !isRemarkName(name)).length,
          existing:
            found.ok && found.value
              ? compareWithStored(found.value, assessment, orderOf(found.value, assessment))
              : null
        }
      }
    },
    commit: async ({ assessment, existing }, choice) => {
      const wanted = choice === 'both' ? { ...assessment, id: newId() } : assessment
      const put = await store.put(wanted, choice === 'replace' && existing ? existing.stored.revision : null)
      if (!put.ok) return put
      tabs.notify({ kind: 'saved', id: wanted.id, revision: put.value })
      return { ok: true, value: wanted.id }
    }
  }
}
