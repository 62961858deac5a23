import * as fc from 'fast-check'
import { blankAssessment } from '#assessment/blank.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { apply } from '#workshop/apply.ts'
import { newWorkshop } from '#workshop/begin.ts'
import type { Change, Command } from '#workshop/commands.ts'
import { shoes, sources, verdicts, type ScriptName, type Tally, type Workshop } from '#workshop/types.ts'
import { cohesietoets } from './questionnaire.ts'

/** A workshop that has not started. */
export const workshopOf = (script: ScriptName = '90', id = 'one'): Workshop =>
  newWorkshop({
    id,
    now: '2026-11-30T09:00:00Z',
    questionnaire: cohesietoets,
    language: 'nl',
    title: '',
    draft: { title: 'Visie digitaal loket', version: '0.9' },
    setting: 'plenary',
    script
  })

/** An assessment as the author of the draft filled it in. */
export const assessmentOf = (answers: Answers): Assessment => ({
  ...blankAssessment({
    id: 'own',
    now: '2026-11-29T09:00:00Z',
    questionnaire: cohesietoets,
    depth: 'full',
    language: 'nl'
  }),
  answers
})

/** The workshop after changes that must all be possible. */
export const after = (workshop: Workshop, ...changes: readonly Change[]): Workshop =>
  changes.reduce((before, change) => {
    const result = apply(before, { ...change, sequence: before.sequence }, cohesietoets)
    if (!result.ok) throw new Error(JSON.stringify([change, result.problems]))
    return result.value
  }, workshop)

/** Counts by level; unknown last. */
export const tally = (...counts: readonly [number, number, number, number, number]): Tally => ({
  levels: counts.slice(0, 4),
  unknown: counts[4]
})

/** A first ballot on a check, shown to the room. */
export const voted = (workshop: Workshop, item: string, counted: Tally): Workshop =>
  after(
    workshop,
    { kind: 'open', item },
    { kind: 'tally', item, source: 'hand', tally: counted },
    { kind: 'close', item },
    { kind: 'reveal', item }
  )

const item = fc.constantFrom('szw-role', 'szw-role', 'szw-role', 'own-push', 'own-push', 'opening', 'no-such-item')
const count = fc.integer({ min: 0, max: 9 })
const few = fc.integer({ min: 0, max: 1 })
const anyTally = fc.oneof(
  fc.tuple(count, count, count, count, count).map((counts) => tally(...counts)),
  fc.tuple(few, few, few, few, few).map((counts) => tally(...counts))
)

/** Any change, possible or not. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('open', 'close', 'reveal', 'discuss'), item }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('open'), item, as: fc.constantFrom(...shoes) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('judge'),
      item: fc.constantFrom('futures', 'szw-role'),
      future: fc.constantFrom('wild-west', 'big-brother', 'no-such-future'),
      theme: fc.constantFrom('scope', 'ministries', 'no-such-theme'),
      verdict: fc.constantFrom(...verdicts, null),
      reason: fc.string()
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('turn'),
      item: fc.constant('futures'),
      turn: fc.integer({ min: -1, max: 6 })
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('read', 'look', 'skip', 'take-up'), item }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('tally'), item, source: fc.constantFrom(...sources), tally: anyTally })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('decide'),
      item,
      decision: fc.record({ level: fc.integer({ min: 0, max: 5 }), reason: fc.string(), minority: fc.constant([]) })
    })
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('go'), to: item }) }
)

/** The changes that were possible, one after the other, as commands, and every workshop on the way. */
export function play(changes: readonly Change[], from: Workshop = workshopOf('45')) {
  const commands: Command[] = []
  const states: Workshop[] = [from]
  for (const change of changes) {
    const before = states.at(-1) ?? from
    const command: Command = { ...change, sequence: before.sequence }
    const result = apply(before, command, cohesietoets)
    if (!result.ok) continue
    commands.push(command)
    states.push(result.value)
  }
  return { commands, states, last: states.at(-1) ?? from }
}
