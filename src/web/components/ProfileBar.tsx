import { useId } from 'react'
import type { Score } from '#outcome/types.ts'

interface ProfileBarProps {
  readonly score: Score | null
  /** Another score to compare with. */
  readonly before: Score | null
  readonly band: number | null
  /** The lower end of each band, in points. */
  readonly zones: readonly number[]
}

/** A score as a bar: solid up to the low end, hatched up to the high end. */
export function ProfileBar({ score, before, band, zones }: ProfileBarProps) {
  const pattern = useId()
  return (
    <svg className={`bar bar--${band ?? 'none'}`} width="100%" height="28" focusable="false">
      <defs>
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="bar__hatch" x1="0" y1="0" x2="0" y2="6" strokeWidth="3" />
        </pattern>
      </defs>
      <rect className="bar__track" x="0" y="7" width="100%" height="14" rx="2" />
      {score === null ? null : (
        <>
          {score.high > score.low ? (
            <rect
              className="bar__range"
              x={`${score.low}%`}
              y="7"
              width={`${score.high - score.low}%`}
              height="14"
              fill={`url(#${pattern})`}
            />
          ) : null}
          <rect className="bar__low" x="0" y="7" width={`${score.low}%`} height="14" rx="2" />
        </>
      )}
      {zones
        .filter((from) => from > 0)
        .map((from) => (
          <line key={from} className="bar__zone" x1={`${from}%`} x2={`${from}%`} y1="2" y2="26" />
        ))}
      {before === null ? null : (
        <line className="bar__before" x1={`${before.low}%`} x2={`${before.low}%`} y1="1" y2="27" />
      )}
    </svg>
  )
}
