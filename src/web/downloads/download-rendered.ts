import type { RenderedFile } from '#render/renderer.ts'
import { download } from './download.ts'

/** Downloads the files of a renderer, under one name plus what distinguishes them. */
export const downloadRendered = (name: string, files: readonly RenderedFile[]): void =>
  download(
    ...files.map(({ suffix, extension, content, mediaType }) => ({
      name: `${name}${suffix}.${extension}`,
      content,
      mediaType
    }))
  )
