import { isDeepStrictEqual } from 'node:util'
import { outcomeOf } from '#advice/outcome-of.ts'
import { fileName } from '#assessment/file-name.ts'
import { readAssessment, type ReadAssessment } from '#assessment/read.ts'
import type { Answers } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { readInput } from '#cli/input.ts'
import { decode } from '#cli/read-bytes.ts'
import type { Problem, Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { looksLikePdf } from '#render/pdf/looks-like-pdf.ts'
import { readAttachment } from '#render/pdf/read-attachment.ts'
import { unzip } from '#render/unzip.ts'
import { zip } from '#render/zip.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { memoryStore } from '#storage/memory.ts'
import { createImporter } from '#web/state/import.ts'
import { recognise } from '#web/state/recognise.ts'
import { newId } from '#web/state/new-id.ts'
import { atHand, cohesietoets, readText, schoolGarden } from '../support/questionnaire.ts'
import { example, filled, reportOf } from '../support/report.ts'
import { renderPdf } from '../support/pdf/render-pdf.ts'
import type { Reader } from './reader.ts'
import type { Desk } from './desk.ts'
import { accepted, judge, type Verdict } from './verdict.ts'

const questionnaires = atHand(cohesietoets, schoolGarden)
const names = ['snelle-scan', 'digitaal-loket-gemeente', 'ai-in-het-onderwijs', 'digitale-identiteit-wallet']
/** Answers under names that the questionnaire does not know: not used, but kept. */
const ownAnswers: Answers = {
  'own-number': 8,
  'own-text': 'tekst',
  'own-list': ['a', 2],
  'own-numbers': [1, 2.5, -3],
  'horizon-years': 8,
  'future-wild-west': 'weaker',
  'future-wild-west-forces': ['private-infrastructure']
}
const texts = [
  ...names.map((name) => readText(`examples/${name}.cohesietoets.json`)),
  writeAssessment(filled({ questionnaire: schoolGarden, everywhere: 1 })),
  writeAssessment(filled({ everywhere: 0, evidence: false, answers: ownAnswers })),
  writeAssessment(
    filled({
      everywhere: 3,
      actions: [
        { advice: 'own:1', text: 'Praat erover', owner: 'iemand', due: '2027-02-01', status: 'doing', reason: '' }
      ]
    })
  )
]
const files = texts.map((text) => Buffer.from(text))

/** Uses an assessment as the product does, then writes it and reads it again. */
function use({ assessment, questionnaire, visible }: ReadAssessment, source?: string): string | null {
  const text = writeAssessment(assessment)
  const again = readAssessment(text, questionnaires)
  if (!again.ok) return `written, but refused when read again: ${JSON.stringify(again.problems).slice(0, 300)}`
  if (writeAssessment(again.value.assessment) !== text) return 'another text when written again'
  if (!isSame(again.value.assessment, assessment)) return 'another value when read again'
  if (source !== undefined && !isSame(again.value.assessment, JSON.parse(source.replace(/^\ufeff/, '')) as object))
    return 'something of the file is lost'
  if (!/^cohesietoets(_[\p{L}\p{N}][\p{L}\p{N}.-]*)*$/u.test(fileName(assessment)))
    return `unsafe file name ${fileName(assessment)}`
  const outcome = outcomeOf(questionnaire, assessment, visible)
  if (
    /:(?:NaN|-?Infinity)/.test(
      String(
        JSON.stringify(outcome, (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? `:${String(value)}` : value
        )
      )
    )
  )
    return 'an outcome with a number that is none'
  reportOf(assessment, { questionnaire, outcome, language: assessment.language })
  return null
}

/** Without the sign of zero, which JSON does not keep. */
function unsigned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsigned)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unsigned(inner)]))
  return value === 0 ? 0 : value
}

const isSame = (a: object, b: object): boolean =>
  isDeepStrictEqual(unsigned({ ...a, $schema: null }), unsigned({ ...b, $schema: null }))

/** Impossible dates and a refused review part are left out, with a warning. Everything else of a file is kept. */
const leavesOut = ({ code }: Problem): boolean => code === 'not-a-day' || code === 'part-set-aside'

function judgeText(text: Result<string>): Promise<Verdict> {
  const read = text.ok ? readAssessment(text.value, questionnaires) : text
  const isWhole = text.ok && read.ok && !read.warnings.some(leavesOut)
  return judge(read, (value) => use(value, isWhole ? text.value : undefined))
}

/** `roundFiles`: rounds and reviews, which are recognised as such. */
export async function assessmentReaders(desk: Desk, roundFiles: readonly Uint8Array[]): Promise<readonly Reader[]> {
  const pdfs = await Promise.all(names.slice(0, 2).map(async (name) => renderPdf(reportOf(example(name).assessment))))
  return [
    { name: 'assessment', turns: 12, seeds: files, mend: (json) => json, read: (bytes) => judgeText(decode(bytes)) },
    { name: 'pdf', turns: 4, seeds: pdfs, read: (bytes) => judge(readAttachment(bytes), () => null) },
    {
      name: 'zip',
      turns: 4,
      seeds: [
        zip(new Map(names.map((name, at) => [name, texts[at] ?? '']))),
        zip(new Map([['map/stored.json', texts[0] ?? '']]), ['map/stored.json'])
      ],
      read: (bytes) => Promise.resolve({ isAccepted: unzip(bytes) !== null, fault: null })
    },
    {
      name: 'recognised',
      turns: 1,
      seeds: [...files, ...pdfs, ...roundFiles],
      mend: (json) => json,
      read: async (bytes) => ({
        isAccepted: (await recognise(new Blob([Uint8Array.from(bytes)]))).kind !== 'other',
        fault: null
      })
    },
    {
      name: 'command-line',
      turns: 4,
      seeds: [...files, ...pdfs, ...roundFiles],
      mend: (json) => json,
      read: async (bytes) =>
        judge(await readInput(desk.put('input', bytes), questionnaires, null), (value) => use(value))
    },
    { name: 'browser', turns: 4, seeds: [...files, ...pdfs], mend: (json) => json, read: importInto() }
  ]
}

/** What happens when somebody opens a file in the app: the app reads, shows and stores it. */
function importInto(): Reader['read'] {
  const tabs = { notify: () => undefined, listen: () => () => undefined }
  const readPdf = (bytes: Uint8Array) => Promise.resolve(readAttachment(bytes))
  return async (bytes) => {
    const store = memoryStore()
    const importer = createImporter({ store, questionnaires, tabs, newId, readPdf })
    const read = await importer.read(new Blob([Uint8Array.from(bytes)]))
    const verdict = await judge(
      read.ok ? { ok: true, value: read.preview, warnings: read.preview.warnings } : read,
      async (preview) => {
        const kept = await importer.commit(preview, 'replace')
        const stored = kept.ok ? await store.get(kept.value) : kept
        if (!stored.ok || !isDeepStrictEqual(stored.value?.assessment, preview.assessment))
          return 'not kept as it was read'
        const twice = await importer.read(new Blob([Uint8Array.from(bytes)]))
        return twice.ok && twice.preview.existing?.different.length === 0 && twice.preview.existing.sameRest
          ? null
          : 'the same file counts as another one'
      }
    )
    const text = looksLikePdf(bytes) ? readAttachment(bytes) : decode(bytes)
    const assessment = text.ok ? readAssessment(text.value, questionnaires) : text
    // The app opens a review part together with its assessment; the commands for rounds read it separately.
    const other = await judge(
      assessment.ok ? checkRoundPart(assessment.value.assessment, assessment.value.questionnaire) : assessment,
      () => null
    )
    if (verdict.fault === null && verdict.isAccepted !== other.isAccepted)
      return accepted(`the browser ${verdict.isAccepted ? 'accepts' : 'refuses'} what the command line does not`)
    return verdict
  }
}
