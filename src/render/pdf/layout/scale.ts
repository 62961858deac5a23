import type { Ink } from '#report/model.ts'
import type { Weight } from '../font/faces.ts'
import type { TextStyle } from '../text/line.ts'

/** The density of a section: fractions of the normal type size and of the normal space. */
export interface Density {
  readonly size: number
  readonly space: number
}

/** From normal to the densest that is still pleasant to read: space shrinks first, then type. */
export const densities: readonly Density[] = [
  { size: 1, space: 1 },
  { size: 1, space: 0.85 },
  { size: 1, space: 0.7 },
  { size: 0.97, space: 0.7 },
  { size: 0.94, space: 0.65 },
  { size: 0.91, space: 0.6 },
  { size: 0.88, space: 0.55 },
  { size: 0.85, space: 0.5 }
]

const style = (size: number, leading: number, weight: Weight = 'regular', ink: Ink = 'text'): TextStyle => ({
  size,
  leading,
  weight,
  ink
})

/** The type scale. */
const styles = {
  title: style(24, 29, 'semibold', 'white'),
  subtitle: style(11, 16, 'regular', 'white'),
  heading1: style(17, 22, 'semibold', 'accent'),
  heading2: style(12, 16, 'semibold'),
  heading3: style(10.5, 15, 'semibold'),
  lead: style(11, 15.5),
  body: style(9.5, 13.2),
  strong: style(9.5, 13.2, 'semibold'),
  cell: style(8.5, 11.5),
  head: style(8, 11, 'semibold'),
  note: style(8.25, 11.5, 'regular', 'muted'),
  caption: style(8, 11.5, 'regular', 'muted')
} as const

export type StyleName = keyof typeof styles

/** The scale of space, in points. */
const spaces = { hair: 2, tiny: 3.5, small: 5, medium: 9, large: 13, huge: 17, section: 26 } as const

export type SpaceName = keyof typeof spaces

export interface Scale {
  style(name: StyleName): TextStyle
  space(name: SpaceName): number
  /** How much smaller pictures are than drawn. */
  readonly size: number
}

/** The sizes of type, space and pictures at a density; `type` is how much larger everything is than on an A4 page. */
export function scaleFor({ size: part, space }: Density, type: number): Scale {
  const size = part * type
  return {
    size,
    style: (name) => ({
      ...styles[name],
      size: styles[name].size * size,
      leading: styles[name].leading * size * (0.9 + 0.1 * space)
    }),
    space: (name) => spaces[name] * space * type
  }
}
