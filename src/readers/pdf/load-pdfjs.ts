import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Pace } from '../pace.ts'

/** Classes that pdf.js looks for when it loads, although only drawing uses them. Node has none of them. */
const drawing = ['DOMMatrix', 'ImageData', 'Path2D']

let loading: Promise<typeof Pdfjs> | null = null

/**
 * Loads pdf.js when the first PDF is opened. It reads in this thread, with its worker code beside it: nothing is
 * fetched, and nothing of the PDF is drawn or run.
 */
export const loadPdfjs = (pause: Pace['pause']): Promise<typeof Pdfjs> => (loading ??= load(pause))

async function load(pause: Pace['pause']): Promise<typeof Pdfjs> {
  // eslint-disable-next-line no-restricted-globals -- the package looks there while it loads, and only then.
  const everywhere = globalThis
  for (const name of drawing.filter((each) => !(each in everywhere)))
    Object.defineProperty(everywhere, name, { value: class {}, configurable: true })
  // Registers itself, so that no worker is started.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  await pause()
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
