import type { Ink } from '#report/model.ts'

/**
 * The colours of the report, six hexadecimal digits each. Text colours have at least 4.5:1 on white and on `surface`.
 * The bands have at least 3:1 on white, and each is clearly darker than the one before, so that they differ without
 * colour.
 */
export const palette: Readonly<Record<Ink, string>> = {
  text: '14232a',
  muted: '4a5c63',
  line: 'c3d0d3',
  surface: 'f0f4f4',
  accent: '0b5f6b',
  'accent-soft': 'e8f2f3',
  'band-0': '84989e',
  'band-1': '4d8a94',
  'band-2': '1f6d79',
  'band-3': '07414a',
  white: 'ffffff'
}
