import { useEffect, useState } from 'react'
import type { Phase } from '#workshop/types.ts'

/** Seconds for each phase. They only count down: a person decides when it ends. */
export const secondsFor: Readonly<Partial<Record<Phase, number>>> = { reading: 45, voting: 30, discussing: 210 }

/** The time that is left of a phase. It stops at zero and does nothing. Not spoken: it would talk through the room. */
export function Countdown({ phase }: { readonly phase: Phase }) {
  const seconds = secondsFor[phase]
  return seconds === undefined ? null : <SecondsLeft seconds={seconds} />
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
