import { useEffect, useState } from 'react'
import { fixedSeconds, secondsOfTalk } from '#workshop/script.ts'
import type { Phase } from '#workshop/types.ts'

/** Seconds for each phase of a check that gets so many minutes; null where nothing counts down. */
function secondsFor(phase: Phase, minutes: number): number | null {
  if (phase === 'reading' || phase === 'voting') return fixedSeconds[phase]
  return phase === 'discussing' ? secondsOfTalk(minutes) : null
}

/** The time that is left of a phase. It stops at zero and does nothing. Not spoken: it would talk through the room. */
export function Countdown({ phase, minutes }: { readonly phase: Phase; readonly minutes: number }) {
  const seconds = secondsFor(phase, minutes)
  return seconds === null ? null : <SecondsLeft key={seconds} seconds={seconds} />
}

/** Counts seconds down to zero, from when it is first shown. */
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
