import type { FontFiles } from '../renderer.ts'
import { joinFonts } from './join-fonts.ts'
import { readFont, type Font } from './read-font.ts'

export type Weight = 'regular' | 'semibold'

/** The typeface in its two weights. Both have the same characters. */
export type Fonts = Readonly<Record<Weight, Font>>

/** Parsing a font takes longer than using it: once per file, however many reports are made. */
const known = new WeakMap<FontFiles, Fonts>()

/** `more` has the characters that `first` lacks; null where the text needs none of them. */
export function fontsOf(first: FontFiles, more: FontFiles | null = null): Fonts {
  const own = read(first)
  if (more === null) return own
  const others = read(more)
  return { regular: joinFonts(own.regular, others.regular), semibold: joinFonts(own.semibold, others.semibold) }
}

function read(files: FontFiles): Fonts {
  const fonts = known.get(files) ?? {
    regular: readFont(files.regular, 'Inter-Regular'),
    semibold: readFont(files.semibold, 'Inter-SemiBold')
  }
  known.set(files, fonts)
  return fonts
}
