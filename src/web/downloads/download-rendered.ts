import type { RenderedFile } from '#render/renderer.ts'
import { download } from './download.ts'

/** Downloads what a renderer made, under one name with what tells its files apart. */
export const downloadRendered = (name: string, files: readonly RenderedFile[]): void =>
  download(
    ...files.map(({ suffix, extension, content, mediaType }) => ({
      name: `${name}${suffix}.${extension}`,
      content,
      mediaType
    }))
  )
