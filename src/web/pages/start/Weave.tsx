const threads = [18, 58, 98, 138, 178]

/** The picture on the start page: threads over and under each other, one of them loose. */
export function Weave() {
  return (
    <svg
      className="weave"
      viewBox="0 0 220 200"
      fill="none"
      strokeWidth="17"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {threads.map((x, column) => (
        <path key={x} className="weave__warp" d={column === 3 ? `M${x + 8} 6V104q0 46 34 84` : `M${x + 8} 6V194`} />
      ))}
      {threads.map((y, row) => (
        <path key={y} className={row === 1 ? 'weave__weft weave__weft--deep' : 'weave__weft'} d={pieces(y + 2, row)} />
      ))}
    </svg>
  )
}

/** A horizontal thread, with gaps where it goes under another. */
function pieces(y: number, row: number): string {
  const over: string[] = []
  let from = 6
  threads.forEach((x, column) => {
    if ((row + column) % 2 === 0 && !(column === 3 && row > 2)) {
      over.push(`M${from} ${y}H${x - 10}`)
      from = x + 26
    }
  })
  over.push(`M${from} ${y}H214`)
  return over.join('')
}
