/** The characters of room codes: no letters or digits that look alike. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Characters of a room code: with 31 to choose from, 39 bits. */
export const codeLength = 8

/** A typed room code in the form that the server knows; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s–-]/gu, '')
  return code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character)) ? code : null
}

/** A room code in the form in which people read it aloud: in two halves. */
export const spokenCode = (code: string): string => `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`
