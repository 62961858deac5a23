import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCase } from './cases.ts'
import { Desk } from './desk.ts'
import type { Reader } from './reader.ts'
import { allReaders } from './readers.ts'
import { tryCase } from './try-case.ts'

/** A small fixed part of what `npm run fuzz` does at length. */
const seed = 7
const count = 1_000

describe('mutated files through every reader', () => {
  const desk = new Desk()
  let readers: readonly Reader[] = []
  beforeAll(async () => { readers = await allReaders(desk) })
  afterAll(() => { desk.clear() })

  it('give a value or a problem in words, at little cost, and what is read is written and read back the same', async () => {
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
    const bytes = (): readonly string[] => Array.from({ length: 50 }, (_, number) => Buffer.from(makeCase(readers, seed, number).bytes).toString('base64'))
    expect(bytes()).toEqual(bytes())
  })

  it.each(['assessment', 'pdf', 'questionnaire', 'round', 'review', 'part', 'sealed'])('are made of files that %s reads without a fault', async (name) => {
    const reader = readers.find((candidate) => candidate.name === name)
    for (const bytes of reader?.seeds ?? []) expect(await reader?.read(bytes)).toEqual({ isAccepted: true, fault: null })
    expect(reader?.seeds.length).toBeGreaterThan(0)
  })
})
