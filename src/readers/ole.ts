import { error, type Problem } from '#lib/problem.ts'

/** Whether the bytes hold a name in UTF-16, as the list of streams of an OLE file has it. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((sign) => [sign.charCodeAt(0), 0])
  const [first = 0] = units
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (units.every((unit, place) => bytes[at + place] === unit)) return true
  return false
}

/**
 * Why an OLE file cannot be read: a document that is locked with a password or a label is one around the real file, and
 * Word before 2007 wrote them.
 */
export function kindOfOle(bytes: Uint8Array): Problem {
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'DataSpaces')) return error('draft-locked', '')
  if (holdsName(bytes, 'WordDocument')) return error('draft-old-word', '')
  return error('draft-unknown', '')
}
