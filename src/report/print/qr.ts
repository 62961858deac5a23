import type { Shape } from '../model.ts'
import type { Join } from './print.ts'

/** Neighbouring rows overlap slightly, so that no white shows between them. */
const overlap = 0.3

/** A QR code of a width, as dark bars on the white of the paper. */
export function qrShapes(squares: Join['squares'], x: number, y: number, width: number): readonly Shape[] {
  const side = width / Math.max(1, squares.length)
  return squares.flatMap((row, at) =>
    runs(row).map(({ from, to }): Shape => ({
      kind: 'rectangle',
      x: x + from * side,
      y: y + at * side,
      width: (to - from) * side,
      height: side + overlap,
      fill: 'text'
    }))
  )
}

/** The runs of dark squares in a row, each from its first square up to, not including, the one after its last. */
function runs(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const starts = row.flatMap((isDark, at) => (isDark && row[at - 1] !== true ? [at] : []))
  return starts.map((from) => {
    const end = row.indexOf(false, from)
    return { from, to: end < 0 ? row.length : end }
  })
}
