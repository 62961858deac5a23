import { inflateSync } from 'node:zlib'

/** The objects of a PDF as text, including those inside compressed object streams. */
export function pdfText(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/\/Type\s?\/ObjStm.*?stream\r?\n/gs)].map(({ index, 0: head }) => {
    const start = index + head.length
    return inflateSync(bytes.subarray(start, text.indexOf('endstream', start)), { finishFlush: 2 }).toString('latin1')
  })
  return [text, ...streams].join('\n')
}
