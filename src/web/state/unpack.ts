/** The files in a ZIP file, without those that the system adds; null when it cannot be unpacked. */
export async function unpack(bytes: Uint8Array): Promise<readonly File[] | null> {
  const { unzip } = await import('#render/unzip.ts')
  const parts = unzip(bytes)
  if (parts === null) return null
  return [...parts]
    .filter(([path]) => !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(path))
    .map(([path, content]) => new File([new Uint8Array(content)], path.split('/').at(-1) ?? path))
}
