import type { Keep, Strip } from './strip.ts'

/** Strips that belong together, each ending where strips may be separated. */
export function chunks(strips: readonly Strip[], weakest: 'group' | 'tight'): readonly (readonly Strip[])[] {
  const ties: readonly Keep[] = weakest === 'group' ? ['group', 'tight'] : ['tight']
  const found: Strip[][] = []
  let isOpen = false
  for (const strip of strips) {
    if (isOpen) found.at(-1)?.push(strip)
    else found.push([strip])
    isOpen = ties.includes(strip.keep)
  }
  return found
}

/** The same strips, split before each heading that is not tight to what is above it. */
export function atHeadings(chunk: readonly Strip[]): readonly (readonly Strip[])[] {
  const parts: Strip[][] = []
  chunk.forEach((strip, at) => {
    if (at === 0 || (strip.opens === true && chunk[at - 1]?.keep !== 'tight')) parts.push([strip])
    else parts.at(-1)?.push(strip)
  })
  return parts
}
