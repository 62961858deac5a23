import { expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { holdWorkshop } from '#editing/hold-workshop.ts'
import { buildReport } from '#report/build.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { translators } from '../../support/report.ts'
import { after, tally, voted, workshopOf } from '../../support/workshop.ts'

it('a report about what a workshop decided has the levels and reasons, and never the notes or the counts', () => {
  const workshop = after(
    voted(workshopOf(), 'szw-role', tally(1, 2, 0, 0, 0)),
    { kind: 'plan', item: 'szw-role', minutes: 6, notes: 'ONLY-FOR-ME' },
    { kind: 'decide', item: 'szw-role', decision: { level: 1, reason: 'paragraaf 2.3', minority: ['ONLY-FOR-ME'] } }
  )
  const assessment = holdWorkshop(workshop, cohesietoets, { id: 'one', now: '2026-11-30T11:00:00Z' })
  const report = buildReport({
    questionnaire: cohesietoets,
    assessment,
    outcome: outcomeOf(cohesietoets, assessment),
    language: 'nl',
    flavour: 'working',
    warnings: [],
    includeEvidence: true,
    softwareVersion: '1',
    translate: translators.nl
  })
  const text = JSON.stringify(report)
  expect(text).toContain('paragraaf 2.3')
  expect(text).not.toContain('ONLY-FOR-ME')
  expect(text).not.toContain('ballots')
})
