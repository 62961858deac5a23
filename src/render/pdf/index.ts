import { fontFilesFor } from '../fonts.ts'
import type { Renderer } from '../renderer.ts'
import { facesOf } from './font/faces.ts'
import { layOut } from './layout/lay-out.ts'
import { paint } from './layout/paint.ts'
import { write } from './write.ts'

/**
 * The report as PDF: accessible (PDF/UA-1) and suitable for archiving (PDF/A-2a; PDF/A-3a with the assessment inside).
 * Four steps: set as strips, paginate, paint and tag, write.
 */
export const renderer: Renderer = {
  render: async (report, resources) => {
    const { first, more } = await fontFilesFor(report, resources)
    const faces = facesOf(first, more)
    const laidOut = layOut(report, faces)
    const content = write(report, laidOut, paint(report, laidOut))
    const unseen = [...new Set([...faces.regular.lacking, ...faces.semibold.lacking])]
    return [
      { suffix: '', extension: 'pdf', mediaType: 'application/pdf', content, ...(unseen.length > 0 && { unseen }) }
    ]
  }
}
