import { useEffect, useRef, useState } from 'react'
import { checkOf } from '#wording/speech.ts'
import { apply } from '#workshop/apply.ts'
import type { Change } from '#workshop/commands.ts'
import { isFixed } from '#workshop/floor.ts'
import { itemOf } from '#workshop/items.ts'
import { countFar } from '#workshop/minority.ts'
import { forRehearsal, imaginaryAnswered } from '#workshop/rehearsal.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { countsBefore, oneSecondLater, openFor, type Rehearsed } from './rehearsed.ts'

export interface Rehearsal {
  readonly held: HeldWorkshop
  /** Pretends that it is this many minutes later. */
  jump(minutes: number): void
  restart(): void
}

/** The minority views of the imaginary participants: at most as many as stay far from the room. */
const sentenceNames = ['first', 'second'] as const

/**
 * A workshop to practise with, copied from the real one as it was prepared. It lives as long as the page and is stored
 * nowhere: nothing in it ever reaches the real one.
 */
export function useRehearsal(real: HeldWorkshop): Rehearsal {
  const { t } = useTranslation()
  const start = (): Rehearsed => ({ workshop: forRehearsal(real.workshop), seconds: {} })
  const [now, setNow] = useState(start)
  /** Several changes may come before the next render. */
  const latest = useRef(now)
  const set = (next: Rehearsed): void => {
    latest.current = next
    setNow(next)
  }
  const { questionnaire } = real
  const item = itemOf(now.workshop, now.workshop.at)
  const check = item?.kind === 'check' ? item : null
  const isVoting = check?.phase === 'voting' && !check.isSkipped
  const name = check?.id ?? ''
  useEffect(() => {
    if (!isVoting) return
    const timer = setInterval(() => {
      latest.current = oneSecondLater(latest.current, name)
      setNow(latest.current)
    }, 1_000)
    return () => clearInterval(timer)
  }, [isVoting, name])

  const levels = check === null ? 0 : checkOf(real, check.id).levels.length
  const last = check?.ballots.at(-1)
  const isWaiting = check !== null && last !== undefined && !isFixed(check, last)
  const far = check === null || check.decision !== null ? 0 : (countFar(check, levels) ?? 0)
  const one = (before: Rehearsed, change: Change) => {
    const { workshop } = before
    const result = apply(workshop, { ...change, sequence: workshop.sequence }, questionnaire)
    return result.ok ? { ok: true as const, after: { ...before, workshop: result.value } } : result
  }
  return {
    held: {
      ...real,
      workshop: now.workshop,
      waiting: isWaiting ? imaginaryAnswered(check, levels, openFor(now, check)) : 0,
      sentences: sentenceNames.slice(0, far).map((each) => t(`web.workshop.rehearsal.sentence.${each}`)),
      change: (...changes) => {
        let after = latest.current
        for (const change of changes) {
          for (const counted of countsBefore(change, after, levels)) {
            const made = one(after, counted)
            if (made.ok) ({ after } = made)
          }
          const made = one(after, change)
          if (!made.ok) return made.problems
          ;({ after } = made)
        }
        set(after)
        return []
      },
      adopt: () => undefined
    },
    jump: (minutes) => {
      const { workshop } = latest.current
      const startedAt = new Date(Date.parse(workshop.startedAt) - minutes * 60_000).toISOString()
      set({ ...latest.current, workshop: { ...workshop, startedAt } })
    },
    restart: () => set(start())
  }
}
