import type { Figure, Report, Table } from '#report/model.ts'
import type { Caption } from '../../captions.ts'
import type { Faces } from '../font/faces.ts'
import type { Geometry } from './geometry.ts'
import type { Scale } from './scale.ts'

/** Where and how blocks are set. */
export interface Setting {
  readonly faces: Faces
  readonly scale: Scale
  readonly page: Geometry
  readonly words: Report['words']
  readonly captions: ReadonlyMap<Figure | Table, Caption>
  /** The left edge and the available width. */
  readonly left: number
  readonly width: number
}

/** The same setting with margins, in points. */
export function inset(setting: Setting, left: number, right = 0): Setting {
  return { ...setting, left: setting.left + left, width: setting.width - left - right }
}
