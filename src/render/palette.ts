import type { Ink } from '#report/model.ts'

/** The colours of the report, six hexadecimal digits each. Text colours have at least 4.5:1 on white and on `surface`. */
export const palette: Readonly<Record<Ink, string>> = {
  text: '14232a',
  muted: '4a5c63',
  line: 'c3d0d3',
  surface: 'f0f4f4',
  accent: '0b5f6b',
  'accent-soft': 'e8f2f3',
  'band-0': 'c3d3d6',
  'band-1': '86b2b9',
  'band-2': '3d8792',
  'band-3': '0b5f6b',
  white: 'ffffff'
}
