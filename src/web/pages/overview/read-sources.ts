import { checkAssessment, type ReadAssessment } from '#assessment/read.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { error, type Problem } from '#lib/problem.ts'
import { referenceIn } from '#questionnaire/reference-in.ts'
import { recognise } from '../../state/recognise.ts'
import { unpack } from '../../state/unpack.ts'
import type { Workspace } from '../../state/workspace.ts'
import { inStretches } from './stretches.ts'

/** What was read, and what could not be read and why. Nothing of it is stored or sent. */
export interface Sources {
  readonly read: readonly ReadAssessment[]
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[]
}

export const noSources: Sources = { read: [], refused: [] }

export const joinSources = (one: Sources, more: Sources): Sources => ({
  read: [...one.read, ...more.read],
  refused: [...one.refused, ...more.refused]
})

/** The assessments on this device with these ids. */
export async function readStored({ library, questionnaires }: Workspace, ids: ReadonlySet<string>): Promise<Sources> {
  const all = await library.exportAll()
  if (!all.ok) return { read: [], refused: [{ name: '', problems: [error('unreadable', '')] }] }
  const sources: Sources[] = []
  const breathe = inStretches()
  for (const assessment of all.value.filter(({ id }) => ids.has(id))) {
    await questionnaires.load(referenceIn(assessment))
    await breathe()
    const checked = checkAssessment(assessment, questionnaires)
    sources.push(
      checked.ok
        ? { read: [checked.value], refused: [] }
        : { read: [], refused: [{ name: assessment.id, problems: checked.problems }] }
    )
  }
  return sources.reduce(joinSources, noSources)
}

/** The assessments in chosen files; those in a ZIP file one by one. */
export async function readFiles(
  workspace: Workspace,
  files: readonly File[],
  breathe = inStretches()
): Promise<Sources> {
  const [read, refused]: [ReadAssessment[], Sources['refused'][number][]] = [[], []]
  for (const file of files) {
    await breathe()
    const found = await recognise(file)
    if (found.kind === 'zip') {
      const inside = await unpack(found.bytes)
      if (inside === null) refused.push({ name: file.name, problems: [error('unreadable', '')] })
      else {
        const packed = await readFiles(workspace, inside, breathe)
        read.push(...packed.read)
        refused.push(...packed.refused)
      }
      continue
    }
    const opened = await workspace.importer.read(file)
    if (!opened.ok) {
      refused.push({ name: file.name, problems: opened.problems })
      continue
    }
    const { assessment, questionnaire } = opened.preview
    read.push({
      assessment,
      questionnaire,
      visible: visibleAnswers(questionnaire, assessment.depth, assessment.answers)
    })
  }
  return { read, refused }
}
