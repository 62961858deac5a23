import { expect, it } from 'vitest'
import { shorten, startOf } from '#lib/shorten.ts'

it.each([
  ['kort', 10, 'kort'],
  ['precies tien', 12, 'precies tien'],
  ['een zin die te lang is', 16, 'een zin die te…'],
  ['een langwoordzondereinde', 12, 'een langwoo…'],
  ['abc😀def', 5, 'abc…'],
  ['abce\u0301 def', 5, 'abc…'],
  ['abc👩🏽‍🚀def', 7, 'abc…'],
  ['abc🇳🇱def', 6, 'abc…'],
  ['abc🇳🇱🇧🇪def', 9, 'abc🇳🇱…'],
  ['نَصٌّ طويل', 6, 'نَصٌّ…'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 12, '👨‍👩‍👧‍👦…']
])('%j in %d is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short)
})

it('never cuts inside what a person sees as one character, wherever it cuts', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const text = 'a\u0301e\u0308 👩🏽‍🚀 🇳🇱🇧🇪 क्षि 한국 👨‍👩‍👧‍👦 x\u0301\u0323\u0301 z'
  const whole = [...segmenter.segment(text)].map(({ index }) => index)
  for (let most = 12; most < text.length; most += 1) expect(whole).toContain(startOf(text, most).length)
})

it('cuts inside one character of a thousand marks, as nothing would be left otherwise', () => {
  const marks = `a${'\u0301'.repeat(1000)}`
  expect(startOf(marks, 40)).toHaveLength(40)
})
