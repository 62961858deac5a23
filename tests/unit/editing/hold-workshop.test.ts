import { expect, it } from 'vitest'
import { changeWorkshop, holdWorkshop } from '#editing/hold-workshop.ts'
import { merge } from '#editing/merge.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { fileOf, heldIn, roundPartOf, type WorkingAssessment } from '#editing/round-part.ts'
import type { Change } from '#workshop/commands.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { workshopOf } from '../../support/workshop.ts'

const start = { id: 'one', now: '2026-11-30T09:00:00Z' }
const held = await readRoundPart(holdWorkshop(workshopOf(), cohesietoets, start), cohesietoets)

const changed = (assessment: WorkingAssessment, ...changes: readonly Change[]): WorkingAssessment =>
  changes.reduce((before, change) => changeWorkshop(before, change, cohesietoets).assessment, assessment)
const decide = (level: number, reason: string): Change => ({
  kind: 'decide',
  item: 'szw-role',
  decision: { level, reason, minority: [] }
})

it('a decision becomes the answer at once, and a later decision replaces it and its remark', () => {
  const first = changed(held.assessment, decide(2, 'paragraaf 2.3'))
  expect(first.answers).toMatchObject({ 'szw-role': 2, 'szw-role-Comment': 'paragraaf 2.3' })
  const second = changed(first, decide(1, ''))
  expect(second.answers['szw-role']).toBe(1)
  expect(second.answers).not.toHaveProperty('szw-role-Comment')
})

it('another title of the draft is the title of the assessment', () => {
  const about = { title: '', setting: 'plenary', draft: { title: 'Loket', version: '' } } as const
  const { answers } = changed(held.assessment, { kind: 'describe', about })
  expect(answers['policy-title']).toBe('Loket')
  expect(answers).not.toHaveProperty('draft-version')
})

it('an impossible change leaves everything as it is, and says why', () => {
  const refused = changeWorkshop(held.assessment, { kind: 'close', item: 'szw-role' }, cohesietoets)
  expect(refused.assessment).toBe(held.assessment)
  expect(refused.problems).toMatchObject([{ code: 'not-now' }])
})

it('a stored workshop is read back as it was, and is no round', async () => {
  const assessment = changed(held.assessment, { kind: 'open', item: 'szw-role' })
  const read = await readRoundPart(fileOf(assessment), cohesietoets)
  expect(read).toEqual({ assessment, warnings: [] })
  expect(roundPartOf(read.assessment)).toBeNull()
})

it('a workshop that cannot be read here is set aside and kept', async () => {
  const review = { kind: 'workshop', workshop: { ...workshopOf(), version: 2 } }
  const read = await readRoundPart({ ...fileOf(held.assessment), review }, cohesietoets)
  expect(read.warnings.map(({ code }) => code)).toEqual(['part-set-aside', 'newer-version'])
  expect(fileOf(read.assessment).review).toEqual(review)
})

it('of the workshops in two tabs the furthest is kept, with the answers of both', () => {
  const base = held.assessment
  const ahead = changed(base, { kind: 'open', item: 'szw-role' }, { kind: 'close', item: 'szw-role' })
  const behind = changed(base, decide(1, ''))
  for (const sides of [
    [ahead, behind],
    [behind, ahead]
  ] as const) {
    const merged = merge(base, ...sides)
    expect(heldIn(merged.assessment)).toEqual(heldIn(ahead))
    expect(merged.assessment.answers['szw-role']).toBe(1)
    expect(merged.collisions).toEqual([])
  }
})
