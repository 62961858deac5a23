import { isSame } from '#lib/same.ts'
import type { Attempt } from '#storage/store.ts'
import { merge } from './merge.ts'
import type { WorkingAssessment } from './round-part.ts'
import {
  isBusy,
  isUnsaved,
  unavailable,
  type Put,
  type Saving,
  type SavingEffect,
  type SavingEvent,
  type StoredVersion,
  type Writing
} from './saving-state.ts'

type Step = readonly [Saving, readonly SavingEffect[]]

/** How long changes are gathered before a write, and the waiting times before a retry, in milliseconds. */
const gather = 30
const retries = [500, 1_000, 2_000] as const

/** The next state after an event, and the effects that the runner must perform, in order. */
export function step(saving: Saving, event: SavingEvent): Step {
  switch (event.kind) {
    case 'changed':
      return changed(saving, event.assessment)
    case 'due':
      return saving.doing.kind === 'waiting' ? goOn(saving) : [saving, []]
    case 'hurry':
      return hurry(saving)
    case 'stale':
      return hurry({ ...saving, isStale: true })
    case 'read':
      return saving.doing.kind === 'reading' ? goOn(caughtUp(saving, event.found)) : [saving, []]
    case 'written':
      return saving.doing.kind === 'writing' ? written(saving, saving.doing, event.put) : [saving, []]
    case 'store':
      return event.fault === null
        ? hurry({ ...saving, fault: null, isStale: true })
        : [{ ...saving, fault: event.fault }, []]
    case 'wiped':
      return [wiped(saving), []]
    case 'keep':
      return saving.presence === 'gone'
        ? hurry({ ...saving, presence: 'here', revision: null, current: { ...saving.current } })
        : [saving, []]
    case 'downloaded':
      return [{ ...saving, elsewhere: saving.current }, []]
    case 'forget':
      return [{ ...saving, collisions: saving.collisions.filter((each) => each !== event.collision) }, []]
    case 'watched':
      return watched({ ...saving, watchers: saving.watchers + 1 })
    case 'unwatched':
      return rested({ ...saving, watchers: saving.watchers - 1 })
  }
}

/** A running write picks up a later change when it ends; typing does not delay a write that waits. */
function changed(saving: Saving, current: WorkingAssessment): Step {
  if (saving.presence === 'wiped') return [saving, []]
  if (saving.doing.kind !== 'nothing') return [{ ...saving, current }, []]
  return [{ ...saving, current, doing: { kind: 'waiting' } }, [{ kind: 'wait', milliseconds: gather }]]
}

function hurry(saving: Saving): Step {
  if (isBusy(saving)) return [saving, []]
  const [next, effects] = goOn(saving)
  return [next, saving.doing.kind === 'waiting' ? [{ kind: 'stop-waiting' }, ...effects] : effects]
}

/** Starts the next piece of work, or rests. Reads what others wrote before it writes. */
function goOn(saving: Saving): Step {
  if (saving.isStale) return [{ ...saving, isStale: false, doing: { kind: 'reading' } }, [{ kind: 'read' }]]
  const { current, revision } = saving
  if (isUnsaved(saving))
    return [
      { ...saving, doing: { kind: 'writing', sent: current } },
      [{ kind: 'write', assessment: current, revision }]
    ]
  return rested({ ...saving, doing: { kind: 'nothing' } })
}

/** A failed reading does no harm: the next write or reading finds the fault. */
function caughtUp(saving: Saving, found: Attempt<StoredVersion | null>): Saving {
  if (!found.ok || saving.presence === 'wiped') return saving
  if (found.value === null) return { ...saving, presence: saving.revision === null ? 'here' : 'gone' }
  return found.value.revision === saving.revision ? saving : absorbed(saving, found.value)
}

function written(saving: Saving, { sent }: Writing, put: Put): Step {
  if (saving.presence === 'wiped') return goOn(saving)
  if (put.ok) {
    const { lasts } = saving
    const [next, effects] = goOn({
      ...saving,
      base: sent,
      revision: put.value,
      failures: 0,
      fault: lasts ? null : unavailable
    })
    return [next, [{ kind: 'notify', revision: put.value }, ...effects]]
  }
  const { fault } = put
  if (fault.kind === 'conflict')
    return goOn(fault.current === null ? { ...saving, presence: 'gone' } : absorbed(saving, fault.current))
  const milliseconds = retries[Math.min(saving.failures, retries.length - 1)] ?? gather
  return [
    { ...saving, fault, failures: saving.failures + 1, doing: { kind: 'waiting' } },
    [{ kind: 'wait', milliseconds }]
  ]
}

/** Merges what somebody else wrote, never overwriting it. */
function absorbed(saving: Saving, { assessment: base, revision }: StoredVersion): Saving {
  const merged = merge(saving.base, saving.current, base)
  return {
    ...saving,
    base,
    revision,
    current: isSame(undated(merged.assessment), undated(base)) ? base : merged.assessment,
    collisions: merged.collisions.length > 0 ? [...saving.collisions, ...merged.collisions] : saving.collisions,
    presence: 'here'
  }
}

/** Content that was wiped on purpose is not kept here, so that it cannot be saved again. */
function wiped(saving: Saving): Saving {
  const { review: _, evidence: _evidence, ...bare } = saving.current
  const empty: WorkingAssessment = { ...bare, answers: {}, actions: [] }
  return { ...saving, current: empty, base: empty, elsewhere: empty, collisions: [], presence: 'wiped' }
}

function watched(saving: Saving): Step {
  if (saving.isListening) return [saving, []]
  const [next, effects] = hurry({ ...saving, isListening: true, isStale: true })
  return [next, [{ kind: 'listen' }, ...effects]]
}

/** Stops following once nothing is subscribed and nothing is unsaved. */
function rested(saving: Saving): Step {
  const isSafe = (saving.base === saving.current && saving.lasts) || saving.presence !== 'here'
  if (saving.watchers > 0 || !isSafe || !saving.isListening) return [saving, []]
  return [{ ...saving, isListening: false }, [{ kind: 'stop-listening' }]]
}

/** The content, regardless of when it changed. */
const undated = (assessment: WorkingAssessment): WorkingAssessment => ({
  ...assessment,
  modifiedAt: '',
  modifiedOn: ''
})
