import { expect, it } from 'vitest'
import { rank, type Placed } from '#advice/rank.ts'

const advice = (
  id: string,
  {
    place = 0,
    gain = 0,
    effort = 'small',
    cap = false
  }: { place?: number; gain?: number; effort?: 'small' | 'medium' | 'large'; cap?: boolean } = {}
): Placed => ({ place, advice: { id, checks: [], gain, effort, step: 1, cap } })
const order = (...placed: readonly Placed[]): string =>
  rank(placed)
    .map(({ id }) => id)
    .join(' ')

it('the cause of a cap comes first, whatever its gain', () => {
  expect(
    order(advice('gain', { gain: 50 }), advice('cap', { cap: true, effort: 'large', place: 9 }), advice('none'))
  ).toBe('cap gain none')
  expect(order(advice('cap', { cap: true }), advice('gain', { gain: 50 }))).toBe('cap gain')
})

it('then the larger gain', () => {
  expect(
    order(advice('small', { gain: 1 }), advice('large', { gain: 3, effort: 'large' }), advice('middle', { gain: 2 }))
  ).toBe('large middle small')
})

it('gains that differ only by rounding are equal', () => {
  expect(order(advice('late', { gain: 1 + 1e-12, place: 2 }), advice('early', { gain: 1, place: 1 }))).toBe(
    'early late'
  )
  expect(order(advice('less', { gain: 1, place: 1 }), advice('more', { gain: 1 + 1e-6, place: 2 }))).toBe('more less')
})

it('then the smaller effort', () => {
  expect(
    order(
      advice('large', { effort: 'large' }),
      advice('small', { effort: 'small', place: 5 }),
      advice('medium', { effort: 'medium', place: 3 })
    )
  ).toBe('small medium large')
})

it('then the order of the questionnaire, then the order in which they were given', () => {
  expect(
    order(advice('c', { place: 3 }), advice('a', { place: 1 }), advice('d', { place: 3 }), advice('b', { place: 2 }))
  ).toBe('a b c d')
})
