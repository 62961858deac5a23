import type { Score } from '#outcome/types.ts'

/** The score of one reviewer, with the letter that represents them. */
export interface Mark {
  readonly name: string
  readonly score: Score
}

/** How close two marks may be, in points, before one moves below the other. */
const near = 9

const rowHeight = 24

/** Marks on a line from 0 to 100. The table beside it has the numbers. */
export function Strip({ marks }: { readonly marks: readonly Mark[] }) {
  const rows: Mark[][] = []
  for (const mark of marks.toSorted((a, b) => a.score.low - b.score.low)) {
    const free = rows.find((row) => mark.score.low - (row.at(-1)?.score.low ?? -100) >= near)
    if (free === undefined) rows.push([mark])
    else free.push(mark)
  }
  const height = Math.max(1, rows.length) * rowHeight + 8
  return (
    <svg className="strip" width="100%" height={height} aria-hidden="true" focusable="false">
      {[0, 25, 50, 75, 100].map((at) => (
        <line key={at} className="strip__grid" x1={`${4 + at * 0.92}%`} x2={`${4 + at * 0.92}%`} y1="0" y2={height} />
      ))}
      {rows.flatMap((row, index) =>
        row.map(({ name, score }) => (
          <g key={name}>
            {score.high > score.low ? (
              <line
                className="strip__range"
                x1={`${4 + score.low * 0.92}%`}
                x2={`${4 + score.high * 0.92}%`}
                y1={16 + index * rowHeight}
                y2={16 + index * rowHeight}
              />
            ) : null}
            <circle className="strip__mark" cx={`${4 + score.low * 0.92}%`} cy={16 + index * rowHeight} r="11" />
            <text
              className="strip__name"
              x={`${4 + score.low * 0.92}%`}
              y={16 + index * rowHeight}
              dy="0.35em"
              textAnchor="middle"
            >
              {name}
            </text>
          </g>
        ))
      )}
    </svg>
  )
}
