import type { RenderedFile } from '#render/renderer.ts'
import { download, type DownloadFile } from './download.ts'

/** Downloads the files of a renderer, all under this name plus their own suffix. */
export const downloadRendered = (name: string, files: readonly RenderedFile[]): void =>
  download(...namedFiles(name, files))

/** The files of a renderer with their names. */
export const namedFiles = (name: string, files: readonly RenderedFile[]): readonly DownloadFile[] =>
  files.map(({ suffix, extension, content, mediaType }) => ({
    name: `${name}${suffix}.${extension}`,
    content,
    mediaType
  }))
