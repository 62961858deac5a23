import { outcomeOf } from '#advice/outcome-of.ts'
import { blankAssessment } from '#assessment/blank.ts'
import { checkAssessment } from '#assessment/read.ts'
import { upgrade } from '#assessment/upgrade.ts'
import { filesIn, readQuestionnaire } from '#cli/questionnaire-folder.ts'
import { decode } from '#cli/read-bytes.ts'
import { parseJson } from '#lib/json.ts'
import type { Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { questionnairesOf } from '#questionnaire/collection.ts'
import type { QuestionnaireFiles } from '#questionnaire/folder.ts'
import { lintAgainst } from '#questionnaire/lint-against.ts'
import { digestOfParts, packageOf, readPackage } from '#questionnaire/package.ts'
import type { QuestionnaireParts } from '#questionnaire/parse.ts'
import { parseQuestionnaire } from '#questionnaire/parse-folder.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { Dice } from '../support/random.ts'
import { loadQuestionnaire, readFolder, readParts, readText } from '../support/questionnaire.ts'
import { randomAnswers } from '../support/random-answers.ts'
import { reportOf } from '../support/report.ts'
import type { Desk } from './desk.ts'
import type { Reader } from './reader.ts'
import { judge } from './verdict.ts'

const assessmentOf = (questionnaire: Questionnaire) => ({
  ...blankAssessment({ id: 'a', now: '2026-11-22T10:00:00Z', questionnaire, depth: 'full', language: 'nl' }),
  answers: randomAnswers(questionnaire, new Dice(1))
})

/** A questionnaire that is accepted can be judged: with no answers, and with any answers. */
function use(questionnaire: Questionnaire): string | null {
  const assessment = assessmentOf(questionnaire)
  for (const each of [{ ...assessment, answers: {} }, assessment]) {
    reportOf(each, { questionnaire, outcome: outcomeOf(questionnaire, each) })
  }
  return null
}

const garden = 'tests/fixtures/second-questionnaire'
const folders = [garden, 'questionnaires/cohesietoets'] as const

function jsonOf(bytes: Uint8Array): Result<unknown> {
  const text = decode(bytes)
  return text.ok ? parseJson(text.value) : text
}

const asIs = (json: unknown): unknown => json

/** All files of a folder in one document, so that pieces of one can end up in another. */
const whole: Reader = {
  name: 'questionnaire',
  turns: 5,
  // The small one comes up more often: it is read ten times as fast.
  seeds: [folders[0], folders[0], folders[0], folders[1]].map((folder) =>
    Buffer.from(JSON.stringify(readFolder(folder)))
  ),
  mend: (json) => (isRecord(json) ? { ...json, checks: checkFilesIn(json['checks']) } : json),
  read: (bytes) => {
    const json = jsonOf(bytes)
    if (!json.ok) return judge(json, () => null)
    const { questionnaire, scoring, rules, checks } = isRecord(json.value) ? json.value : {}
    return judge(parseQuestionnaire({ questionnaire, scoring, rules, checks: checkFilesIn(checks) }), use)
  }
}

/** What can come of reading a folder: a name for each check, and any content. */
const checkFilesIn = (json: unknown): QuestionnaireFiles['checks'] =>
  (Array.isArray(json) ? json : [])
    .filter(isRecord)
    .map(({ theme, id, content }) => ({ theme: String(theme), id: String(id), content }))

/** One file of a folder on disk changed, the others sound. */
const onDisk = (name: string, desk: Desk): Reader => ({
  name: `folder-${name.replace('.json', '').replaceAll('/', '-')}`,
  turns: 0.4,
  seeds: [Buffer.from(readText(`${garden}/${name}`))],
  mend: asIs,
  read: (bytes) => {
    for (const file of filesIn(garden)) desk.put(file, file === name ? bytes : readText(`${garden}/${file}`))
    return judge(readQuestionnaire(desk.folder), use)
  }
})

/** The package of a questionnaire, mostly with a digest that fits what became of it. */
const packed: Reader = {
  name: 'package',
  turns: 2,
  seeds: [garden, 'examples/questionnaire'].map((folder) =>
    Buffer.from(JSON.stringify(packageOf(loadQuestionnaire(folder), readParts(folder))))
  ),
  mend: (json, dice) => {
    if (!isRecord(json) || !isRecord(json['parts']) || dice.chance(0.2)) return json
    return { ...json, digest: digestOfParts(json['parts'] as unknown as QuestionnaireParts) }
  },
  read: (bytes) => {
    const json = jsonOf(bytes)
    return json.ok ? judge(readPackage(json.value), use) : judge(json, () => null)
  }
}

const first = loadQuestionnaire(garden)
const next = readFolder(garden)
const step = {
  from: first.version,
  to: '0.4.0',
  renamed: { classes: 'lessons' },
  options: { pond: { large: 'yes' } },
  listed: [],
  merged: [{ from: ['hedge'], into: 'pond-fence' }],
  removed: ['sheds'],
  added: ['upkeep'],
  meaning: ['water']
}

/** What `changes.json` says of the version before; accepted, it loses no answer and the result can be read. */
const changes: Reader = {
  name: 'changes',
  turns: 2,
  seeds: [{ steps: [step] }, { steps: [{ from: first.version, to: '0.4.0' }] }, { steps: [] }].map((json) =>
    Buffer.from(JSON.stringify(json))
  ),
  mend: asIs,
  read: (bytes) => {
    const json = jsonOf(bytes)
    if (!json.ok) return judge(json, () => null)
    const scoring = { ...(next.scoring as object), version: '0.4.0' }
    return judge(parseQuestionnaire({ ...next, scoring, changes: json.value }), (questionnaire) => {
      const lost = lintAgainst(questionnaire, first)
      const before = assessmentOf(first)
      const upgraded = upgrade(before, questionnaire)
      if (upgraded === null) return null
      const read = checkAssessment(upgraded.assessment, questionnairesOf(questionnaire))
      if (!read.ok) return `cannot be read after the upgrade: ${JSON.stringify(read.problems)}`
      const kept = JSON.stringify([upgraded.assessment.answers, upgraded.changes])
      const gone = Object.entries(before.answers).filter(([, value]) => !kept.includes(JSON.stringify(value)))
      return lost.length === 0 && gone.length > 0 ? `loses ${gone.map(([name]) => name).join()}` : null
    })
  }
}

export const questionnaireReaders = (desk: Desk): readonly Reader[] => [
  whole,
  packed,
  changes,
  ...[...filesIn(garden).filter((name) => !name.startsWith('checks/')), 'checks/soil/water.json'].map((name) =>
    onDisk(name, desk)
  )
]
