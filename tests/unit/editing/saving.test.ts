import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankAssessment } from '#assessment/blank.ts'
import type { WorkingAssessment } from '#editing/round-part.ts'
import {
  isBusy,
  isUnsaved,
  opened,
  type Saving,
  type SavingEffect,
  type SavingEvent,
  type StoredVersion
} from '#editing/saving-state.ts'
import { step } from '#editing/saving.ts'
import { cohesietoets } from '../../support/questionnaire.ts'

const blank: WorkingAssessment = blankAssessment({
  id: 'een',
  now: '2026-01-01T10:00:00Z',
  today: '2026-01-01',
  questionnaire: cohesietoets,
  depth: 'full',
  language: 'nl'
})
const titled = (title: string): WorkingAssessment => ({ ...blank, answers: { 'policy-title': title } })
const stored = (assessment: WorkingAssessment, revision: string): StoredVersion => ({ assessment, revision })

/** The state of a saving after these events in order, and the effects of the last one. */
function after(events: readonly SavingEvent[], lasts = true): { saving: Saving; effects: readonly SavingEffect[] } {
  let saving = opened(stored(blank, 'r1'), lasts)
  let effects: readonly SavingEffect[] = []
  for (const event of events) [saving, effects] = step(saving, event)
  return { saving, effects }
}

const typed: SavingEvent = { kind: 'changed', assessment: titled('Loket') }
const due: SavingEvent = { kind: 'due' }
const hurry: SavingEvent = { kind: 'hurry' }
const stale: SavingEvent = { kind: 'stale' }
const watched: SavingEvent = { kind: 'watched' }
const unwatched: SavingEvent = { kind: 'unwatched' }
const nothingThere: SavingEvent = { kind: 'read', found: { ok: true, value: null } }
const unchanged: SavingEvent = { kind: 'read', found: { ok: true, value: stored(blank, 'r1') } }
const written: SavingEvent = { kind: 'written', put: { ok: true, value: 'r2' } }
const full: SavingEvent = { kind: 'written', put: { ok: false, fault: { kind: 'full' } } }
const deleted: SavingEvent = { kind: 'written', put: { ok: false, fault: { kind: 'conflict', current: null } } }

describe('saving', () => {
  it.each<[string, readonly SavingEvent[], Saving['doing']['kind'], readonly SavingEffect['kind'][]]>([
    ['waits a moment after a change', [typed], 'waiting', ['wait']],
    ['is not put off by more typing', [typed, typed], 'waiting', []],
    ['writes when the moment is over', [typed, due], 'writing', ['write']],
    ['writes at once when the page is left', [typed, hurry], 'writing', ['stop-waiting', 'write']],
    ['does not write what has not changed', [hurry], 'nothing', []],
    ['notifies the other tabs of what was written', [typed, due, written], 'nothing', ['notify']],
    ['writes once what did not change while it wrote', [typed, due, typed, written], 'nothing', ['notify']],
    [
      'writes a second time when there is more by then',
      [typed, due, { kind: 'changed', assessment: titled('Balie') }, written],
      'writing',
      ['notify', 'write']
    ],
    ['waits longer after a write that failed', [typed, due, full], 'waiting', ['wait']],
    ['tries again after a write that failed', [typed, due, full, due], 'writing', ['write']],
    [
      'tries again as soon as the store works',
      [typed, due, full, { kind: 'store', fault: null }],
      'reading',
      ['stop-waiting', 'read']
    ],
    ['reads before it writes when somebody else may have written', [typed, stale], 'reading', ['stop-waiting', 'read']],
    ['writes after that reading', [typed, stale, unchanged], 'writing', ['write']],
    ['does not read while it writes', [typed, due, stale], 'writing', []],
    ['reads after that write', [typed, due, stale, written], 'reading', ['notify', 'read']],
    ['writes nothing when it was deleted elsewhere', [typed, due, deleted], 'nothing', []],
    ['writes it again on request', [typed, due, deleted, { kind: 'keep' }], 'writing', ['write']],
    ['follows the store and the tabs once somebody looks', [watched], 'reading', ['listen', 'read']],
    ['follows them once, however many look', [watched, unchanged, watched], 'nothing', []],
    ['rests when nobody looks any more', [watched, unchanged, unwatched], 'nothing', ['stop-listening']],
    ['does not rest while something is unsaved', [watched, unchanged, typed, unwatched], 'waiting', []],
    [
      'rests once that is saved',
      [watched, unchanged, typed, unwatched, due, written],
      'nothing',
      ['notify', 'stop-listening']
    ],
    ['writes nothing after a wipe', [{ kind: 'wiped' }, typed, hurry], 'nothing', []],
    ['takes no notice of a write that ends after a wipe', [typed, due, { kind: 'wiped' }, written], 'nothing', []],
    ['takes no notice of a clock that runs late', [typed, hurry, due], 'writing', []]
  ])('%s', (_, events, doing, kinds) => {
    const { saving, effects } = after(events)
    expect([saving.doing.kind, effects.map(({ kind }) => kind)]).toEqual([doing, kinds])
  })

  it('waits longer after each failure, and briefly again after a success', () => {
    const waits = [
      [full],
      [full, due, full],
      [full, due, full, due, full],
      [full, due, full, due, full, due, full]
    ].map((failures) => after([typed, due, ...failures]).effects)
    expect(waits).toEqual([500, 1_000, 2_000, 2_000].map((milliseconds) => [{ kind: 'wait', milliseconds }]))
    const again: SavingEvent = { kind: 'changed', assessment: titled('Balie') }
    expect(after([typed, due, full, due, written, again, due, full]).effects).toEqual([
      { kind: 'wait', milliseconds: 500 }
    ])
  })

  it('merges changes from elsewhere, and keeps both values when they differ', () => {
    const theirs: WorkingAssessment = { ...blank, answers: { 'policy-title': 'Balie', 'draft-version': '2' } }
    const conflict: SavingEvent = {
      kind: 'written',
      put: { ok: false, fault: { kind: 'conflict', current: stored(theirs, 'r9') } }
    }
    const { saving, effects } = after([typed, due, conflict])
    expect(saving.current.answers).toEqual({ 'policy-title': 'Loket', 'draft-version': '2' })
    expect(saving.collisions).toEqual([{ of: 'answer', name: 'policy-title', mine: 'Loket', theirs: 'Balie' }])
    expect(effects).toMatchObject([{ kind: 'write', revision: 'r9' }])
    const [collision] = saving.collisions
    if (collision === undefined) throw new Error('no collision')
    expect(step(saving, { kind: 'forget', collision })[0].collisions).toEqual([])
  })

  it('ends when the stored assessment is gone, and keeps the contents of the page', () => {
    const { saving } = after([typed, stale, nothingThere])
    expect([saving.presence, saving.current]).toEqual(['gone', titled('Loket')])
  })

  it('keeps nothing after a wipe', () => {
    expect(JSON.stringify(after([typed, due, { kind: 'wiped' }, full]).saving)).not.toContain('Loket')
  })
})

/** A store that another tab also writes to, and that sometimes fails. */
interface World {
  saving: Saving
  there: StoredVersion | null
  revisions: number
  clock: boolean
  asked: readonly SavingEffect[]
}

function send(world: World, event: SavingEvent): void {
  const [saving, effects] = step(world.saving, event)
  world.saving = saving
  for (const effect of effects) {
    if (effect.kind === 'wait') world.clock = true
    else if (effect.kind === 'stop-waiting') world.clock = false
    else if (effect.kind === 'read' || effect.kind === 'write') world.asked = [...world.asked, effect]
  }
}

/** Answers a request to the store. */
function answer(world: World, fails: boolean): void {
  const [effect] = world.asked
  world.asked = world.asked.slice(1)
  if (effect?.kind === 'read')
    send(world, {
      kind: 'read',
      found: fails ? { ok: false, fault: { kind: 'slow' } } : { ok: true, value: world.there }
    })
  if (effect?.kind !== 'write') return
  if (fails) send(world, { kind: 'written', put: { ok: false, fault: { kind: 'slow' } } })
  else if (effect.revision !== (world.there?.revision ?? null))
    send(world, { kind: 'written', put: { ok: false, fault: { kind: 'conflict', current: world.there } } })
  else {
    world.there = stored(effect.assessment, `r${(world.revisions += 1)}`)
    send(world, { kind: 'written', put: { ok: true, value: world.there.revision } })
  }
}

const acts = fc.constantFrom('type', 'due', 'answer', 'fail', 'hurry', 'other tab', 'stale', 'watch', 'leave')

it('in any order of events, one thing happens at a time, and in the end everything typed on both sides is stored', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (story) => {
      const world: World = {
        saving: opened(stored(blank, 'r1'), true),
        there: stored(blank, 'r1'),
        revisions: 1,
        clock: false,
        asked: []
      }
      const wanted: Record<string, string> = {}
      let count = 0
      for (const act of story) {
        count += 1
        if (act === 'type') {
          wanted[`here-${count}`] = 'x'
          const answers = { ...world.saving.current.answers, [`here-${count}`]: 'x' }
          send(world, { kind: 'changed', assessment: { ...world.saving.current, answers } })
        } else if (act === 'other tab' && world.there !== null) {
          wanted[`there-${count}`] = 'x'
          const { assessment } = world.there
          const answers = { ...assessment.answers, [`there-${count}`]: 'x' }
          world.there = stored({ ...assessment, answers }, `r${(world.revisions += 1)}`)
        } else if (act === 'due' && world.clock) {
          world.clock = false
          send(world, { kind: 'due' })
        } else if (act === 'answer' || act === 'fail') answer(world, act === 'fail')
        else if (act === 'hurry' || act === 'stale') send(world, { kind: act })
        else if (act === 'watch') send(world, { kind: 'watched' })
        else if (act === 'leave' && world.saving.watchers > 0) send(world, { kind: 'unwatched' })
        expect(world.asked.length).toBe(isBusy(world.saving) ? 1 : 0)
        expect(world.clock).toBe(world.saving.doing.kind === 'waiting')
        expect(isUnsaved(world.saving) && world.saving.doing.kind === 'nothing').toBe(false)
      }
      send(world, { kind: 'stale' })
      for (let turns = 0; turns < 20 && isBusy(world.saving); turns += 1) answer(world, false)
      expect(world.saving.doing.kind).toBe('nothing')
      expect(world.there?.assessment.answers).toEqual(wanted)
      expect(world.saving.current.answers).toEqual(wanted)
      expect(world.saving.collisions).toEqual([])
    })
  )
})
