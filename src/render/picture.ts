import type { Figure } from '#report/model.ts'
import { fontsOf } from './font/fonts.ts'
import { drawPng } from './png/draw.ts'
import type { FontFiles } from './renderer.ts'
import { figureSvgFile } from './svg-file.ts'

/** A figure as word processors want it. */
export interface Picture {
  readonly svg: string
  /** For programs that show no SVG. */
  readonly png: Uint8Array
}

/** What draws figures with these fonts. */
export const pictureWith =
  (first: FontFiles, more: FontFiles | null) =>
  (figure: Figure): Picture => ({ svg: figureSvgFile(figure, fontsOf(first, more)), png: drawPng(figure, first, more) })
