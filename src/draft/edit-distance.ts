/**
 * The share (0–1) of the longer text that must be typed anew to turn one text into the other: 0 when they are the same.
 */
export function editShare(one: string, other: string): number {
  const longest = Math.max(one.length, other.length)
  if (longest === 0) return 0
  if (Math.abs(one.length - other.length) > longest / 2) return 1
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= other.length; column += 1)
      now.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
        )
      )
    before = now
  }
  return (before[other.length] ?? longest) / longest
}

/** A part of two texts: in both, or only in the one before or after. */
export interface DiffPart {
  readonly kind: 'both' | 'before' | 'after'
  readonly text: string
}

/** A word-by-word difference between two texts. For sentences: it compares every pair of words. */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const [old, fresh] = [before.split(/(?<=\s)/u), after.split(/(?<=\s)/u)]
  const same = (row: number, column: number): boolean => old[row]?.trim() === fresh[column]?.trim()
  // The length of the longest common sequence of words from each pair of positions on.
  const common = Array.from({ length: old.length + 1 }, () => Array.from({ length: fresh.length + 1 }, () => 0))
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const line = common[row]
      if (line !== undefined)
        line[column] = same(row, column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const parts: { kind: DiffPart['kind']; text: string }[] = []
  const add = (kind: DiffPart['kind'], text = ''): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let [row, column] = [0, 0]
  while (row < old.length || column < fresh.length) {
    if (row < old.length && column < fresh.length && same(row, column)) {
      add('both', fresh[column])
      row += 1
      column += 1
    } else if (row < old.length && (column >= fresh.length || at(row + 1, column) >= at(row, column + 1))) {
      add('before', old[row])
      row += 1
    } else {
      add('after', fresh[column])
      column += 1
    }
  }
  return parts
}
