import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * Loads pdf.js when the first PDF is opened. It reads in this thread, with its worker code beside it: nothing is fetched, and
 * nothing of the PDF is drawn or run.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  // Registers itself, so that no worker is started.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
