/**
 * The characters of the second pair of font files: the rest of Latin, Greek and Cyrillic, signs and arrows. It is
 * loaded only for a report with one of these. `npm run fonts` cuts the files by this list; characters that Inter itself
 * lacks are in neither.
 */
export const moreRanges: readonly (readonly [first: number, last: number])[] = [
  [0x180, 0x2ff],
  [0x370, 0x52f],
  [0xe3f, 0xe3f],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1fff],
  [0x2016, 0x2057],
  [0x2071, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x2bff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff]
]

/** Whether the second pair of font files may have this character. */
export function isMore(codePoint: number): boolean {
  return moreRanges.some(([first, last]) => codePoint >= first && codePoint <= last)
}
