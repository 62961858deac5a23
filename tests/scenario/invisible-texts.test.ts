import { afterAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { fileName } from '#assessment/file-name.ts'
import { readAssessment } from '#assessment/read.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { scoreByTheme } from '#outcome/score-by-theme.ts'
import { compareReviews } from '#review/compare.ts'
import { invite } from '#review/invite.ts'
import { nameSeat } from '#review/name.ts'
import { summarise } from '#storage/summary.ts'
import { actionTitle } from '../../src/web/pages/actions/action-title.ts'
import { faultsOf } from '#editing/invitation.ts'
import { withTitle } from '#editing/draft.ts'
import { progressOf } from '#editing/progress.ts'
import { titleOf, versionOf } from '#web/words/title.ts'
import { referenceOutcome } from '../differential/reference.ts'
import { Desk } from '../support/command-line.ts'
import { invisiblePoints, invisibleSamples } from '../support/invisible.ts'
import { cohesietoets, readText, withReleases } from '../support/questionnaire.ts'
import { filled, reportOf, translators } from '../support/report.ts'
import { reviewFrom, roundOf } from '../support/round.ts'

const desk = new Desk()
afterAll(() => desk.clear())

const t = translators.nl
const samples = Object.entries(invisibleSamples)

/** Every answer that is free text, and every remark. */
const textNames = [...cohesietoets.questions.values()].flatMap(({ name, kind, remarkName }) => [
  ...(kind === 'text' || kind === 'comment' ? [name] : []),
  ...(remarkName === null ? [] : [remarkName])
])

/** An assessment with the same text in every free-text field; without a text, nothing is filled in there. */
function written(text?: string): Assessment {
  const own = text ?? ''
  return filled({
    everywhere: 3,
    evidence: false,
    answers: {
      'values-complement': 'not-applicable',
      'future-wild-west': 'weaker',
      ...(text === undefined ? {} : Object.fromEntries(textNames.map((name) => [name, text])))
    },
    actions: [
      { advice: 'szw-role:1', owner: own, due: '', status: 'not-adopted', reason: own },
      { advice: 'own:1', text: own, owner: own, due: '', status: 'open', reason: own }
    ]
  })
}

/** The report in each flavour, without the attached file. */
const reportsOf = (assessment: Assessment) =>
  (
    [
      { flavour: 'working' },
      { flavour: 'public', language: 'en' },
      { flavour: 'public', includeEvidence: true }
    ] as const
  ).map((wanted) => {
    const { attachment: _, ...report } = reportOf(assessment, wanted)
    return report
  })
const without = reportsOf(written())

describe('evidence of one invisible character', () => {
  const evidenceOf = (text: string): boolean => {
    const answers = { 'szw-role': 2, 'szw-role-Comment': text }
    const findings = scoreByTheme(cohesietoets, visibleAnswers(cohesietoets, 'full', answers))
    return findings.flat().some(({ finding }) => finding.evidence)
  }

  it('does not count in the engine, for any such character', () => {
    expect(evidenceOf('§')).toBe(true)
    expect(invisiblePoints.filter((point) => evidenceOf(String.fromCodePoint(point)))).toEqual([])
  })

  it('does not count in the reference, for any such character', () => {
    const isEvidence = (text: string): boolean =>
      referenceOutcome({ 'szw-role': 2, 'szw-role-Comment': text }, 'quick').findings.some(({ evidence }) => evidence)
    expect(isEvidence('§')).toBe(true)
    expect(invisiblePoints.filter((point) => isEvidence(String.fromCodePoint(point)))).toEqual([])
  })

  it('gives the reader the same file as one without evidence', () => {
    const file = readText('tests/fixtures/cases/onderbouwing-onzichtbaar.cohesietoets.json')
    const read = readAssessment(file, withReleases)
    if (!read.ok) throw new Error('the file is refused')
    const { assessment, questionnaire } = read.value
    const bare = Object.fromEntries(Object.entries(assessment.answers).filter(([name]) => !name.endsWith('-Comment')))
    expect(outcomeOf(questionnaire, assessment)).toEqual(outcomeOf(questionnaire, { ...assessment, answers: bare }))
    expect(outcomeOf(questionnaire, assessment).substantiation).toBe(0)
  })
})

describe.each(samples)('a text of %s', (_, text) => {
  it('does not affect the outcome or any flavour of the report', () => {
    expect(outcomeOf(cohesietoets, written(text))).toEqual(outcomeOf(cohesietoets, written()))
    expect(reportsOf(written(text))).toEqual(without)
  })

  it('does not count as a title, version, progress, name or reason in the app, or as part of a file name', () => {
    const answers: Answers = { 'policy-title': text, 'draft-version': text }
    expect([titleOf(answers, t), versionOf(answers)]).toEqual([t('common.untitled'), ''])
    expect(summarise({ assessment: written(text), revision: 'r' })).toMatchObject({ title: '', draftVersion: '' })
    expect(withTitle(written('Titel'), text).answers).not.toHaveProperty('policy-title')
    expect(fileName(written(text))).toBe(fileName(written()))
    const [shown, plain] = [written(text), written()].map(({ answers: given }) =>
      progressOf(cohesietoets, visibleAnswers(cohesietoets, 'full', given))
    )
    expect(shown).toEqual(plain)
    expect(actionTitle({ advice: 'own:1', text, owner: '', due: '', status: 'open', reason: '' }, null, t)).toBe(
      t('web.actions.own')
    )
    const row = { key: 0, function: text, organisation: 'SZW' }
    const form = { title: text, version: text, depth: 'full', deadline: '', instruction: text, passphrase: '' } as const
    expect(faultsOf({ ...form, repeated: '', seats: [row] }).map(({ code }) => code)).toEqual([
      'title',
      'version',
      'function',
      'seats'
    ])
  })

  it('does not count as a name, remark or title in a round', () => {
    const seat = { id: 'szw', function: text, organisation: 'SZW' }
    expect(nameSeat({ seats: [seat] }, seat)).toBe('SZW')
    const round = roundOf(['a', 'b', 'c'])
    const compared = (remark?: string) =>
      compareReviews(cohesietoets, round, [
        reviewFrom(round, 'a', {
          answers: { 'szw-role': 2, ...(remark === undefined ? {} : { 'szw-role-Comment': remark }) }
        })
      ])
    expect(compared(text)).toEqual(compared())
    const draft = { title: text, version: text }
    const { passport } = invite({ ...round, now: '', questionnaire: cohesietoets, draft, answers: {} })
    expect(passport).toEqual({})
  })
})

describe('on the command line', () => {
  it('a file with only invisible texts scores and reads as one without texts', async () => {
    desk.put('nothing.json', JSON.stringify(written('\u200b\u2800')))
    desk.put('without.json', JSON.stringify(written()))
    const [nothing, without] = [await desk.run(['score', 'nothing.json']), await desk.run(['score', 'without.json'])]
    expect(nothing.out).toBe(without.out)
    expect(nothing.told.join('\n').replaceAll('nothing', 'without')).toBe(without.told.join('\n'))
    for (const name of ['nothing', 'without'])
      await desk.run(['report', `${name}.json`, '--format', 'html,md,csv', '--out', name])
    expect(desk.files('nothing')).toEqual(desk.files('without'))
    expect(desk.files('nothing')).toHaveLength(4)
    for (const file of desk.files('nothing')) expect(desk.read(`nothing/${file}`)).toBe(desk.read(`without/${file}`))
  })

  it('a round needs a visible title', async () => {
    const run = await desk.run(['round', 'new', '--title', '\u200b\u2800', '--seat', 'adviseur; SZW'])
    expect(run.status).toBe(2)
    expect(desk.files().filter((name) => name.includes('.round.'))).toEqual([])
  })
})
