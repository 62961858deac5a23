/** Whether the bytes begin like a ZIP file that is not empty. */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte)
