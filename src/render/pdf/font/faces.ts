import type { FontFiles } from '../../renderer.ts'
import { fontsOf, type Weight } from '../../font/fonts.ts'
import { Face } from './face.ts'

export type { Weight }

/** The two weights of the typeface in one document. */
export type Faces = Readonly<Record<Weight, Face>>

/** `more` has the characters that `first` lacks; null where the text needs none of them. */
export function facesOf(first: FontFiles, more: FontFiles | null = null): Faces {
  const { regular, semibold } = fontsOf(first, more)
  return { regular: new Face(regular), semibold: new Face(semibold) }
}
