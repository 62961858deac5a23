/** Whether the bytes begin as a PDF does (the standard allows some bytes before the header). */
export const looksLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
