import { expect, it } from 'vitest'
import * as limits from '#lib/limits.ts'
import { firstDay, lastDay } from '#lib/day.ts'
import { readText } from '../support/questionnaire.ts'

const text = readText('docs/formats.md').split('## Limits')[1]?.split('\n## ')[0]?.replace(/\s+/g, ' ') ?? ''
const number = (value: number): string => value.toLocaleString('en')
const { fileLimits, textLimits, roundLimits, reportLimits, zipLimits, containerBytes, marksOnLetter, namesTold } =
  limits

it.each([
  `larger than ${fileLimits.bytes / 1e6} MB`,
  `deeper than ${fileLimits.depth} levels`,
  `more than ${number(fileLimits.values)} values or lines`,
  `at most ${roundLimits.seats} seats`,
  `at most ${roundLimits.reviews} reviews`,
  `together no larger than ${roundLimits.bytes / 1e6} MB`,
  `sealed file is no larger than ${containerBytes / 1e6} MB`,
  `at most ${number(zipLimits.files)} files`,
  `${firstDay.slice(0, 4)} to ${lastDay.slice(0, 4)}`,
  `organisation, owner | ${textLimits.short} characters`,
  `instruction | ${number(textLimits.long)} characters`,
  `combining marks on one letter | ${marksOnLetter} |`,
  `more than ${number(reportLimits.lines)} line breaks`,
  `more than ${number(reportLimits.actions)} actions`,
  `at most ${number(reportLimits.characters)} characters`,
  `down to ${reportLimits.least}`,
  `up to ${['no', 'one', 'two', 'three', 'four', 'five'][namesTold]}`
])('the documents give the limits that apply: %s', (words) => {
  expect(text).toContain(words)
})

it('values and lines have the same limit, as do unpacked and packed content', () => {
  expect(fileLimits.lines).toBe(fileLimits.values)
  expect(zipLimits.bytes).toBe(containerBytes)
})
