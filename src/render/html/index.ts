import type { Renderer } from '../renderer.ts'
import { htmlDocument } from './document.ts'

export const renderer: Renderer = {
  render: (report) =>
    Promise.resolve([{ suffix: '', extension: 'html', mediaType: 'text/html', content: htmlDocument(report) }])
}
