import { unzip } from './unzip.ts'

/** A file in a ZIP file, without the folders before its name. */
export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The files in a ZIP file that somebody made, such as a backup, without those that systems add; null when it cannot be
 * unpacked.
 */
export function packedFiles(bytes: Uint8Array): readonly PackedFile[] | null {
  const parts = unzip(bytes)
  if (parts === null) return null
  return [...parts]
    .filter(([path]) => !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(path))
    .map(([path, content]) => ({ name: path.split('/').at(-1) ?? path, bytes: content }))
}
