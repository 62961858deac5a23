import { describe, expect, it } from 'vitest'
import { replan } from '#workshop/replan.ts'
import { secondsOfTalk } from '#workshop/script.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { after, workshopOf } from '../../support/workshop.ts'

describe('replanning', () => {
  it('proposes nothing while on time, and otherwise first the checks of least weight that are not key checks', () => {
    const workshop = after(workshopOf(), { kind: 'go', to: 'cohesion-defined' })
    expect(replan(workshop, cohesietoets, 27)).toMatchObject({ behind: 0, skip: [] })
    expect(replan(workshop, cohesietoets, 40)).toMatchObject({
      behind: 13,
      skip: ['citizen-types', 'assumed-citizen'],
      checks: { before: 8, after: 6 }
    })
  })

  it('follows the minutes that a facilitator gives an item', () => {
    const begun = after(
      workshopOf(),
      { kind: 'begin', moment: '2026-12-01T09:00:00Z' },
      { kind: 'go', to: 'cohesion-defined' }
    )
    const closing = (minutes: number) => after(begun, { kind: 'plan', item: 'closing', minutes, notes: '' })
    expect(replan(begun, cohesietoets, 27).skip).toEqual([])
    // The time there is was fixed at the start: what gets more of it leaves less for the rest.
    expect(replan(closing(25), cohesietoets, 27).skip).toEqual(['citizen-types', 'assumed-citizen'])
    expect(replan(closing(5), cohesietoets, 37).skip).toEqual([])
    expect(replan(begun, cohesietoets, 37).skip).toEqual(['citizen-types'])
  })

  it('gives the discussion the minutes that the rest of a check leaves', () => {
    expect([6, 10, 3, 1].map(secondsOfTalk)).toEqual([210, 450, 60, 60])
  })
})
