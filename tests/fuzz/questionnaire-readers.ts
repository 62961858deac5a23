import { outcomeOf } from '#advice/outcome-of.ts'
import { blankAssessment } from '#assessment/blank.ts'
import { definitionFiles, readQuestionnaire } from '#cli/questionnaire-folder.ts'
import { decode } from '#cli/read-bytes.ts'
import { parseJson } from '#lib/json.ts'
import { isRecord } from '#lib/record.ts'
import { parseQuestionnaire } from '#questionnaire/parse.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { Dice } from '../support/random.ts'
import { readFolder, readText } from '../support/questionnaire.ts'
import { randomAnswers } from '../support/random-answers.ts'
import { reportOf } from '../support/report.ts'
import type { Desk } from './desk.ts'
import type { Reader } from './reader.ts'
import { judge } from './verdict.ts'

/** A questionnaire that is accepted can be judged: with no answers, and with any answers. */
function use(questionnaire: Questionnaire): string | null {
  const blank = blankAssessment({ id: 'a', now: '2026-11-22T10:00:00Z', questionnaire, depth: 'full', language: 'nl' })
  for (const assessment of [blank, { ...blank, answers: randomAnswers(questionnaire, new Dice(1)) }]) {
    reportOf(assessment, { questionnaire, outcome: outcomeOf(questionnaire, assessment) })
  }
  return null
}

const folders = ['tests/fixtures/second-questionnaire', 'questionnaires/cohesietoets'] as const

/** A translation for every text, so that the checks after those of translations are tried too. */
function overlayOf(node: unknown): unknown {
  if (Array.isArray(node))
    return Object.fromEntries(
      node.flatMap((entry: unknown) => {
        const key = isRecord(entry) ? (entry['name'] ?? entry['id'] ?? entry['value']) : undefined
        return typeof key === 'string' || typeof key === 'number' ? [[key, overlayOf(entry)]] : []
      })
    )
  return isRecord(node) ? Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, overlayOf(inner)])) : node
}

/** All files of a folder in one document, so that pieces of one can end up in another. */
const whole: Reader = {
  name: 'questionnaire',
  turns: 5,
  // The small one comes up more often: it is read ten times as fast.
  seeds: [folders[0], folders[0], folders[0], folders[1]].map((folder) =>
    Buffer.from(JSON.stringify(readFolder(folder)))
  ),
  mend: (json, dice) =>
    isRecord(json) && dice.chance(0.8)
      ? { ...json, overlays: { en: overlayOf({ ...json, overlays: undefined }) } }
      : json,
  read: (bytes) => {
    const text = decode(bytes)
    const json = text.ok ? parseJson(text.value) : text
    if (!json.ok) return judge(json, () => null)
    const { questionnaire, scoring, help, advice, overlays } = isRecord(json.value) ? json.value : {}
    return judge(
      parseQuestionnaire({
        questionnaire,
        scoring,
        help,
        advice,
        overlays: { en: isRecord(overlays) ? overlays['en'] : undefined }
      }),
      use
    )
  }
}

/** One file of a folder on disk changed, the others sound. */
const onDisk = (name: string, desk: Desk): Reader => ({
  name: `folder-${name.replace('.json', '')}`,
  turns: 0.4,
  seeds: [Buffer.from(readText(`${folders[0]}/${name}`))],
  mend: (json) => json,
  read: (bytes) => {
    for (const file of definitionFiles) desk.put(file, file === name ? bytes : readText(`${folders[0]}/${file}`))
    return judge(readQuestionnaire(desk.folder), use)
  }
})

export const questionnaireReaders = (desk: Desk): readonly Reader[] => [
  whole,
  ...definitionFiles.map((name) => onDisk(name, desk))
]
