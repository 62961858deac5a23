import type { Resources } from '../../renderer.ts'
import { Face } from './face.ts'
import { readFont, type Font } from './read-font.ts'

export type Weight = 'regular' | 'semibold'

/** The two weights of the typeface in one document. Both have the same characters. */
export type Faces = Readonly<Record<Weight, Face>>

/** Reading a font takes longer than using it: once per file, however many reports are made. */
const fonts = new WeakMap<Resources, Readonly<Record<Weight, Font>>>()

export function facesOf(resources: Resources): Faces {
  const read = fonts.get(resources) ?? {
    regular: readFont(resources.fonts.regular, 'Inter-Regular'),
    semibold: readFont(resources.fonts.semibold, 'Inter-SemiBold')
  }
  fonts.set(resources, read)
  return { regular: new Face(read.regular), semibold: new Face(read.semibold) }
}
