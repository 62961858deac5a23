import { announce } from '../shell/announce.ts'

export interface DownloadFile {
  readonly name: string
  readonly content: Uint8Array | string
  readonly mediaType: string
}

/** Hands files to the browser to save, and announces it. Nothing is sent over the network. */
export function download(...files: readonly DownloadFile[]): void {
  files.forEach(hand)
  announce('downloads.saved', { count: files.length, file: files[0]?.name ?? '' }, 'downloads.heard')
}

function hand({ name, content, mediaType }: DownloadFile): void {
  const blobPart = typeof content === 'string' ? content : new Uint8Array(content)
  const address = URL.createObjectURL(new Blob([blobPart], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
