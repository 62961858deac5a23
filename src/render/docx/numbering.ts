import { LevelFormat, type NumberingDefinition } from 'docx'
import { palette } from '../palette.ts'

/** The indentation of the text of a list, in twentieths of a point. */
export const LIST_INDENT = 400

/** The kinds of lists: with bullets, with numbers, with boxes to tick. */
export const lists: readonly NumberingDefinition[] = [
  {
    reference: 'bullets',
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        style: { paragraph: { indent: { left: LIST_INDENT, hanging: LIST_INDENT } }, run: { color: palette.accent } }
      }
    ]
  },
  {
    reference: 'numbers',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        style: {
          paragraph: { indent: { left: LIST_INDENT, hanging: LIST_INDENT } },
          run: { bold: true, color: palette.accent }
        }
      }
    ]
  },
  {
    reference: 'boxes',
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '☐',
        style: { paragraph: { indent: { left: LIST_INDENT, hanging: LIST_INDENT } }, run: { font: 'Segoe UI Symbol' } }
      }
    ]
  }
]
