interface PointsProps {
  /** As it is seen: `41–58`. */
  readonly seen: string
  /** As it is heard: `41 tot 58`. */
  readonly heard: string
}

/** Points, or a range of them. A dash between two figures is not heard, and a translator has nothing to do here. */
export function Points({ seen, heard }: PointsProps) {
  if (seen === heard) return <span translate="no">{seen}</span>
  return (
    <span translate="no">
      <span aria-hidden="true">{seen}</span>
      <span className="visually-hidden">{heard}</span>
    </span>
  )
}
