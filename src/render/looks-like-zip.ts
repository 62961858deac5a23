/** Whether the bytes begin as those of every ZIP file with something in it. */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte)
