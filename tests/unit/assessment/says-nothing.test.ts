import { expect, it } from 'vitest'
import { saysNothing } from '#assessment/says-nothing.ts'

it.each([
  [undefined, true],
  ['', true],
  [' \n', true],
  [[], true],
  ['x', false],
  [' x ', false],
  [['x'], false],
  [0, false],
  [3, false]
])('whether %j counts as empty: %s', (answer, nothing) => {
  expect(saysNothing(answer)).toBe(nothing)
})
