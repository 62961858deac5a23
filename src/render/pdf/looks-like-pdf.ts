/** Whether the bytes begin like a PDF (the standard allows some bytes before the header). */
export const looksLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
