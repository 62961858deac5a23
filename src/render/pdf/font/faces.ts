import type { FontFiles } from '../../renderer.ts'
import { Face } from './face.ts'
import { joinFonts } from './join-fonts.ts'
import { readFont, type Font } from './read-font.ts'

export type Weight = 'regular' | 'semibold'

/** The two weights of the typeface in one document. Both have the same characters. */
export type Faces = Readonly<Record<Weight, Face>>

type Fonts = Readonly<Record<Weight, Font>>

/** Reading a font takes longer than using it: once per file, however many reports are made. */
const fonts = new WeakMap<FontFiles, Fonts>()

/** `more` has the characters that `first` lacks; null where the text needs none of them. */
export function facesOf(first: FontFiles, more: FontFiles | null = null): Faces {
  const [own, others] = [read(first), more === null ? null : read(more)]
  const face = (weight: Weight): Face =>
    new Face(others === null ? own[weight] : joinFonts(own[weight], others[weight]))
  return { regular: face('regular'), semibold: face('semibold') }
}

function read(files: FontFiles): Fonts {
  const known = fonts.get(files) ?? {
    regular: readFont(files.regular, 'Inter-Regular'),
    semibold: readFont(files.semibold, 'Inter-SemiBold')
  }
  fonts.set(files, known)
  return known
}
