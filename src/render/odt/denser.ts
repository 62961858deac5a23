import type { Density } from '../pages.ts'
import type { Attributes } from '../xml.ts'

interface Styled {
  readonly paragraph?: Attributes
  readonly text?: Attributes
}

/** A style with smaller type and less space above and below; the same one without a density. */
export function denser<T extends Styled>(style: T, density: Density | null): T {
  if (density === null) return style
  const { type, space } = density
  const of = (given: Attributes): Attributes =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => {
        const factor = name === 'fo:font-size' ? type : /^fo:margin-(?:top|bottom)$/u.test(name) ? space : 1
        return [name, factor === 1 ? value : `${String(Number.parseFloat(String(value)) * factor)}pt`]
      })
    )
  return {
    ...style,
    ...(style.paragraph && { paragraph: of(style.paragraph) }),
    ...(style.text && { text: of(style.text) })
  }
}
