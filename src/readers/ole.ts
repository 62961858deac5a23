import { error, type Problem } from '#lib/problem.ts'

/** Whether the bytes contain a name in UTF-16, as the directory of an OLE file does. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((sign) => [sign.charCodeAt(0), 0])
  const [first = 0] = units
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (units.every((unit, place) => bytes[at + place] === unit)) return true
  return false
}

/**
 * Why an OLE file cannot be read: the file is encrypted, with a password or a label, or comes from Word before 2007.
 */
export function kindOfOle(bytes: Uint8Array): Problem {
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'DataSpaces')) return error('draft-locked', '')
  if (holdsName(bytes, 'WordDocument')) return error('draft-old-word', '')
  return error('draft-unknown', '')
}
