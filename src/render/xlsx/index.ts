import type { Renderer } from '../renderer.ts'
import { zip } from '../zip.ts'
import { workbookParts } from './workbook.ts'

/**
 * The same sheets as the CSV files, in one workbook. Our own code: the parts are few, the bytes must be the same every
 * time, and a text cell must keep every character.
 */
export const renderer: Renderer = {
  render: (report) =>
    Promise.resolve([
      {
        suffix: '',
        extension: 'xlsx',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: zip(workbookParts(report))
      }
    ])
}
