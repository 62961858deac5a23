/** The files in a ZIP file, without those that the system adds; null when it cannot be unpacked. */
export async function unpack(bytes: Uint8Array): Promise<readonly File[] | null> {
  const { packedFiles } = await import('#render/packed-files.ts')
  return packedFiles(bytes)?.map(({ name, bytes: content }) => new File([new Uint8Array(content)], name)) ?? null
}
