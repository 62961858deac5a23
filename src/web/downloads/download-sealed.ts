import type { DownloadFile } from './download.ts'

/** The files, each sealed with the passphrase; an empty one leaves them as they are. Sealing takes a second or more. */
export async function sealFiles(files: readonly DownloadFile[], passphrase: string): Promise<readonly DownloadFile[]> {
  if (passphrase === '') return files
  const { seal } = await import('#seal/seal.ts')
  const sealed: DownloadFile[] = []
  for (const { name, content } of files)
    sealed.push({
      name: `${name}.age`,
      content: await seal(content, passphrase),
      mediaType: 'application/octet-stream'
    })
  return sealed
}
