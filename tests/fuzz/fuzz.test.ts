import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import { soundFile } from '../support/file.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { makeCase } from './cases.ts'
import { Desk } from './desk.ts'
import type { Reader } from './reader.ts'
import { allReaders } from './readers.ts'
import { mostCost, tryCase } from './try-case.ts'
import { judge } from './verdict.ts'

/** A small fixed part of what `npm run fuzz` does at length. */
const seed = 7
const count = 1_000

describe('mutated files through every reader', () => {
  const desk = new Desk()
  let readers: readonly Reader[] = []
  beforeAll(async () => {
    readers = await allReaders(desk)
  })
  afterAll(() => {
    desk.clear()
  })

  it('give a value or a problem in words at little cost, and a value survives writing and reading', async () => {
    const faults: string[] = []
    const accepted = new Map<string, number>()
    const refused = new Map<string, number>()
    for (let number = 0; number < count; number += 1) {
      const made = makeCase(readers, seed, number)
      const { isAccepted, fault } = await tryCase(made)
      if (fault !== null) faults.push(`case ${String(number)} (${made.reader.name}): ${fault}`)
      const tally = isAccepted ? accepted : refused
      tally.set(made.reader.name, (tally.get(made.reader.name) ?? 0) + 1)
    }
    expect(faults).toEqual([])
    // Not vacuous: every reader refused some, and each that comes up often accepted some too.
    expect(readers.filter(({ name }) => !refused.has(name)).map(({ name }) => name)).toEqual([])
    expect(readers.filter(({ name, turns }) => turns > 1 && !accepted.has(name)).map(({ name }) => name)).toEqual([])
  })

  it('are the same in every run', () => {
    const bytes = (): readonly string[] =>
      Array.from({ length: 50 }, (_, number) => Buffer.from(makeCase(readers, seed, number).bytes).toString('base64'))
    expect(bytes()).toEqual(bytes())
  })

  it.each(['assessment', 'pdf', 'questionnaire', 'package', 'round', 'review', 'part', 'sealed'])(
    'are made from files that %s reads without a fault',
    async (name) => {
      const reader = readers.find((candidate) => candidate.name === name)
      for (const bytes of reader?.seeds ?? [])
        expect(await reader?.read(bytes)).toEqual({ isAccepted: true, fault: null })
      expect(reader?.seeds.length).toBeGreaterThan(0)
    }
  )
})

describe('a file of ten million bytes, or just within the limits,', () => {
  const parts = (text: string): string =>
    JSON.stringify({ ...soundFile, answers: {}, actions: [] }).replace('"answers":{},"actions":[]', text)
  const many = (count: number, part: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => part(at)).join(',')
  it.each([
    ['of empty actions', () => parts(`"answers":{},"actions":[${many(3_200_000, () => '{}')}]`)],
    ['of just fewer empty actions than may be', () => parts(`"answers":{},"actions":[${many(49_900, () => '{}')}]`)],
    [
      'of a million answers',
      () => parts(`"answers":{${many(1_000_000, (at) => `"${at.toString(36)}":1`)}},"actions":[]`)
    ],
    [
      'of just fewer answers than may be',
      () => parts(`"answers":{${many(99_900, (at) => `"${at.toString(36)}":1`)}},"actions":[]`)
    ],
    [
      'of just fewer fields than may be',
      () => parts(`"answers":{},"actions":[],${many(99_900, (at) => `"-${at.toString(36)}":1`)}`)
    ],
    ['of one text', () => parts(`"answers":{"szw-role-Comment":"${'x'.repeat(9_900_000)}"},"actions":[]`)],
    [
      'of escaped characters',
      () => parts(`"answers":{"szw-role-Comment":"${'\\u0041'.repeat(1_600_000)}"},"actions":[]`)
    ],
    ['of opening brackets', () => '['.repeat(9_900_000)],
    ['of line ends before a fault', () => `[${'\n'.repeat(9_900_000)}x`],
    [
      'of names that reach into the language',
      () => parts(`"answers":{"own":[${many(600_000, () => '{"__proto__":1}')}]},"actions":[]`)
    ]
  ])('%s costs no more than another', async (_, make) => {
    const text = make()
    const { cost, fault } = await tryCase({
      reader: {
        name: 'assessment',
        turns: 1,
        seeds: [],
        read: (bytes) => judge(readAssessment(bytes.toString(), atHand(cohesietoets)), () => null)
      },
      bytes: Buffer.from(text)
    })
    expect(fault).toBeNull()
    expect(cost).toBeLessThan(mostCost)
  })
})
