import { describe, expect, it } from 'vitest'
import { adviceId, adviceText } from '#advice/catalogue.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'

const garden = { owner: { nl: 'Tuinman', en: 'Gardener' }, ownerId: 'gardener' }

describe('the texts of an advice are found by its id', () => {
  it('of a check at a level, and of an unknown check', () => {
    expect(adviceText(schoolGarden, 'water:0')).toEqual({
      ...garden,
      about: { kind: 'check', check: 'water', level: 0 },
      do: { nl: 'Verbeter water vanaf 0.', en: 'Improve water from 0.' },
      why: { nl: 'Omdat water telt.', en: 'Because water counts.' },
      step: 1,
      effort: 'medium'
    })
    expect(adviceText(schoolGarden, 'water:1')).toMatchObject({ do: { nl: 'Verbeter water vanaf 1.' }, step: 2 })
    expect(adviceText(schoolGarden, 'water:unknown')).toMatchObject({ do: { nl: 'Verbeter water vanaf unknown.' } })
  })

  it('of a rule over several findings, also one named like a check', () => {
    expect(adviceText(schoolGarden, 'dry-and-poor')).toMatchObject({ ...garden, do: { nl: 'Begin bij de bodem.' } })
    const rules = schoolGarden.advices.rules.map((rule) => ({ ...rule, id: 'water' }))
    expect(adviceText({ ...schoolGarden, advices: { ...schoolGarden.advices, rules } }, 'water')).toMatchObject({
      do: { nl: 'Begin bij de bodem.' }
    })
  })

  it('of a future', () => {
    expect(adviceText(cohesietoets, adviceId.future('wild-west'))?.do).toEqual(
      cohesietoets.advices.futures.get('wild-west')?.do
    )
  })

  it('of the evidence of a theme', () => {
    expect(adviceText(schoolGarden, 'evidence:soil')).toMatchObject({
      ...garden,
      do: { nl: 'Verbeter bewijs vanaf evidence.' }
    })
  })

  it('with the id of an owner in place of an unknown name', () => {
    const unnamed = { ...schoolGarden, advices: { ...schoolGarden.advices, owners: {} } }
    expect(adviceText(unnamed, 'water:0')?.owner).toEqual({ nl: 'gardener', en: 'gardener' })
  })
})

it.each([
  '',
  'own:1',
  'water',
  'water:',
  'water:2',
  'water:x',
  'bees:0',
  'bees',
  'future:wet',
  'evidence:bees',
  'evidence:',
  'future:'
])('nothing is found for "%s"', (id) => {
  expect(adviceText(schoolGarden, id)).toBeNull()
})

it('ids show what they are about', () => {
  expect([
    adviceId.check('water', 1),
    adviceId.check('water', 'unknown'),
    adviceId.future('wet'),
    adviceId.evidence('soil')
  ]).toEqual(['water:1', 'water:unknown', 'future:wet', 'evidence:soil'])
})
