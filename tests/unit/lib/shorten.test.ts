import { expect, it } from 'vitest'
import { shorten } from '#lib/shorten.ts'

it.each([
  ['kort', 10, 'kort'],
  ['precies tien', 12, 'precies tien'],
  ['een zin die te lang is', 16, 'een zin die te…'],
  ['een langwoordzondereinde', 12, 'een langwoo…'],
  ['abc😀def', 5, 'abc…']
])('%j in %d is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short)
})
