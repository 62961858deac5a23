import { pauseAfter, waiting, type Waiting } from '#live/pause.ts'
import type { Answer, Saved } from '#room/types.ts'
import { ballotName } from './ballot-name.ts'

/**
 * What somebody chose in a ballot on this phone.
 *
 * | fate | |
 * | --- | --- |
 * | unsaved | on its way; tried again until the server answers |
 * | saved | the server has it on disk |
 * | late | it came when the ballot was closed, and does not count |
 */
export interface Choice extends Answer {
  readonly fate: 'unsaved' | 'saved' | 'late'
}

/** The answer of the server to a choice: saved, or too late. Anything else is a reason to retry. */
export type Taken = Saved | 'late'

type Ballot = Pick<Answer, 'item' | 'ballot'>

export interface Choices {
  all(): readonly Choice[]
  choose(ballot: Ballot, level: number | null): void
  /** Sends late choices again, because their ballot was reopened. */
  reopen(ballot: Ballot): void
  /** Removes late choices once the user has read about them. */
  forgetLate(): void
  /** Retries what could not be sent, because the network is back. */
  retry(): void
  stop(): void
}

interface ChoicesOptions {
  /** Sends a choice; rejects when it did not arrive. */
  readonly send: (choice: Choice) => Promise<Taken>
  /** The choices that were kept on this phone. */
  readonly kept: readonly Choice[]
  /** Called after every change, with all choices. */
  readonly onChange: (all: readonly Choice[]) => void
}

/** Keeps what somebody chose on the phone, and sends it until the server has it. The last choice in a ballot counts. */
export function createChoices({ send, kept, onChange }: ChoicesOptions): Choices {
  const choices = new Map(kept.map((choice) => [ballotName(choice), choice]))
  let isSending = false
  let isStopped = false
  let pause: Waiting | null = null

  const set = (choice: Choice): void => {
    choices.set(ballotName(choice), choice)
    onChange([...choices.values()])
  }
  const deliver = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    let failures = 0
    for (;;) {
      const next = [...choices.values()].find(({ fate }) => fate === 'unsaved')
      if (next === undefined || isStopped) break
      try {
        const taken = await send(next)
        failures = 0
        // After another choice in the meantime, saving this one says nothing about the new one.
        if (choices.get(ballotName(next))?.revision === next.revision)
          set(taken === 'late' ? { ...next, fate: 'late' } : { ...next, ...taken, fate: 'saved' })
      } catch {
        failures += 1
        pause = waiting(pauseAfter(failures, Math.random()))
        await pause.over
      }
    }
    isSending = false
  }
  const put = ({ item, ballot }: Ballot, level: number | null): void => {
    const revision = (choices.get(ballotName({ item, ballot }))?.revision ?? 0) + 1
    set({ item, ballot, level, revision, fate: 'unsaved' })
    pause?.end()
    void deliver()
  }
  void deliver()
  return {
    all: () => [...choices.values()],
    choose: (ballot, level) => {
      const before = choices.get(ballotName(ballot))
      // A double tap is one choice.
      if (before?.level === level && before.fate !== 'late') return
      put(ballot, level)
    },
    reopen: (ballot) => {
      const before = choices.get(ballotName(ballot))
      if (before?.fate === 'late') put(ballot, before.level)
    },
    forgetLate: () => {
      for (const [name, { fate }] of choices) if (fate === 'late') choices.delete(name)
      onChange([...choices.values()])
    },
    retry: () => pause?.end(),
    stop: () => {
      isStopped = true
      pause?.end()
    }
  }
}
