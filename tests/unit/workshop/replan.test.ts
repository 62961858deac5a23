import { describe, expect, it } from 'vitest'
import { replan } from '#workshop/replan.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { after, workshopOf } from '../../support/workshop.ts'

describe('replanning', () => {
  it('proposes nothing on time, and first the lightest checks that are no key check', () => {
    const workshop = after(workshopOf(), { kind: 'go', to: 'cohesion-defined' })
    expect(replan(workshop, cohesietoets, 27)).toMatchObject({ behind: 0, skip: [] })
    expect(replan(workshop, cohesietoets, 40)).toMatchObject({
      behind: 13,
      skip: ['citizen-types', 'assumed-citizen'],
      checks: { before: 8, after: 6 }
    })
  })
})
