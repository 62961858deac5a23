import type { Renderer } from './renderer.ts'

/** The path of the report schema, beside the app: `public/schema/`. */
const SCHEMA = 'report.v1.schema.json'

/** The report itself, for programs: nothing is cleaned or left out. */
export const renderer: Renderer = {
  render: (report) =>
    Promise.resolve([
      {
        suffix: '',
        extension: 'json',
        mediaType: 'application/json',
        content: `${JSON.stringify({ $schema: SCHEMA, ...report }, null, 2)}\n`
      }
    ])
}
