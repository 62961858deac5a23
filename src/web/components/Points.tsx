interface PointsProps {
  /** The visible form: `41–58`. */
  readonly seen: string
  /** The spoken form: `41 tot 58`. */
  readonly heard: string
}

/**
 * Points, or a range of them. Screen readers do not read a dash between two numbers, and a translator should leave it
 * alone.
 */
export function Points({ seen, heard }: PointsProps) {
  if (seen === heard) return <span translate="no">{seen}</span>
  return (
    <span translate="no">
      <span aria-hidden="true">{seen}</span>
      <span className="visually-hidden">{heard}</span>
    </span>
  )
}
