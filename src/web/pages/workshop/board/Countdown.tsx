import { useEffect, useState } from 'react'
import { fixedSeconds, secondsOfTalk } from '#workshop/script.ts'
import type { Phase } from '#workshop/types.ts'

/** Seconds for each phase of a check with this many minutes; null for a phase without a countdown. */
function secondsFor(phase: Phase, minutes: number): number | null {
  if (phase === 'reading' || phase === 'voting') return fixedSeconds[phase]
  return phase === 'discussing' ? secondsOfTalk(minutes) : null
}

/** The time left in a phase. Stops at zero without any effect. Not spoken, because it would interrupt people. */
export function Countdown({ phase, minutes }: { readonly phase: Phase; readonly minutes: number }) {
  const seconds = secondsFor(phase, minutes)
  return seconds === null ? null : <SecondsLeft key={seconds} seconds={seconds} />
}

/** Counts seconds down to zero, from when it first appears. */
export function SecondsLeft({ seconds }: { readonly seconds: number }) {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <span className="countdown number" aria-hidden="true">
      {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
    </span>
  )
}
