import { zipLimits } from '#lib/limits.ts'

export interface NamedText {
  readonly name: string
  readonly text: string
}

/**
 * Groups the files of a backup into as many ZIP files as it takes to restore each: none has more files or bytes than
 * may be unpacked. Files with the same name get a number.
 */
export function groupForZip(
  files: readonly NamedText[],
  ending: string,
  limits: { readonly files: number; readonly bytes: number } = zipLimits
): readonly ReadonlyMap<string, Uint8Array>[] {
  const encoder = new TextEncoder()
  const taken = new Set<string>()
  const groups: Map<string, Uint8Array>[] = []
  let room = 0
  for (const { name, text } of files) {
    let free = `${name}${ending}`
    for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}${ending}`
    taken.add(free)
    const bytes = encoder.encode(text)
    const last = groups.at(-1)
    if (last !== undefined && last.size < limits.files && bytes.length <= room) {
      last.set(free, bytes)
      room -= bytes.length
    } else {
      groups.push(new Map([[free, bytes]]))
      room = limits.bytes - bytes.length
    }
  }
  return groups
}
