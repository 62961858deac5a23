import type { Format, Renderer } from './renderer.ts'

/** One format: the name of its main file and a function that loads its renderer on demand. */
export interface FormatEntry {
  readonly extension: string
  readonly mediaType: string
  readonly load: () => Promise<Renderer>
}

/** Every format a report can be written in. */
export const renderers: Readonly<Record<Format, FormatEntry>> = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf', load: async () => (await import('./pdf/index.ts')).renderer },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx/index.ts')).renderer
  },
  odt: {
    extension: 'odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    load: async () => (await import('./odt/index.ts')).renderer
  },
  html: { extension: 'html', mediaType: 'text/html', load: async () => (await import('./html/index.ts')).renderer },
  md: { extension: 'md', mediaType: 'text/markdown', load: async () => (await import('./markdown.ts')).renderer },
  csv: { extension: 'csv', mediaType: 'text/csv', load: async () => (await import('./csv.ts')).renderer },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./xlsx/index.ts')).renderer
  },
  json: { extension: 'json', mediaType: 'application/json', load: async () => (await import('./json.ts')).renderer }
}
