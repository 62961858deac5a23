import { afterAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import { outcomeWriter } from '#outcome/write.ts'
import { buildReport } from '#report/build.ts'
import { Desk } from '../support/command-line.ts'
import { atHand, cohesietoets, readText } from '../support/questionnaire.ts'
import { example, reportOf, textOf, translators } from '../support/report.ts'

const desk = new Desk()
afterAll(() => desk.clear())

const file = readText('tests/fixtures/cases/old-questionnaire.cohesietoets.json')
const read = readAssessment(file, atHand(cohesietoets))
if (!read.ok) throw new Error('the file is refused')
const { assessment } = read.value
const found = '0.1.0-HEELOUD'
const { id, version, digest } = cohesietoets
/** A version that is not released yet has no digest. */
const judgedWith = { id, version, ...(digest === null ? {} : { digest }) }

describe('a file of another version of the questionnaire', () => {
  it.each(['working', 'public'] as const)(
    'says so on the first page of the %s report and among what is open',
    (flavour) => {
      for (const language of ['nl', 'en'] as const) {
        const report = reportOf(assessment, { flavour, language, warnings: read.warnings })
        for (const section of ['summary', 'open']) {
          expect(textOf(report, section)).toContain(found)
          expect(textOf(report, section)).toContain(version)
        }
      }
    }
  )

  it('says so in the outcome, also on one line', () => {
    const outcome = outcomeOf(cohesietoets, assessment)
    expect(outcome.questionnaire).toEqual({ ...judgedWith, filledInWith: found })
    expect(JSON.parse(outcomeWriter()(outcome))).toEqual(outcome)
  })

  it('says so as the earlier version of a report', () => {
    const later = example('snelle-scan').assessment
    const report = buildReport({
      questionnaire: cohesietoets,
      assessment: later,
      outcome: outcomeOf(cohesietoets, later),
      warnings: [],
      language: 'nl',
      flavour: 'public',
      includeEvidence: false,
      previous: { assessment, outcome: outcomeOf(cohesietoets, assessment) },
      translate: translators.nl,
      softwareVersion: '1.0.0'
    })
    expect(textOf(report, 'changes')).toContain(found)
  })

  it('says so when somebody scores, compares, streams or makes a report', async () => {
    desk.put('old.json', file)
    desk.put('line.ndjson', `${JSON.stringify(JSON.parse(file))}\n`)
    for (const call of [
      ['score', 'old.json'],
      ['score', '--stream', 'line.ndjson'],
      ['compare', 'old.json', 'old.json']
    ]) {
      const run = await desk.run(call)
      expect(run.out).toContain(found)
      expect(run.told.join('\n')).toContain(found)
    }
    const run = await desk.run(['report', 'old.json', '--public', '--format', 'md,html', '--out', 'out'])
    expect(run.told.join('\n')).toContain(found)
    expect(desk.files('out')).toHaveLength(2)
    for (const name of desk.files('out')) expect(desk.read(`out/${name}`)).toContain('HEELOUD')
  })
})

it('a file of this version gives no such message', () => {
  const { assessment: current } = example('snelle-scan')
  expect(outcomeOf(cohesietoets, current).questionnaire).toEqual(judgedWith)
  expect(textOf(reportOf(current), 'about')).not.toContain('gerekend met versie')
})
