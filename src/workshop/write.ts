import { writeJson } from '#lib/write-json.ts'
import type { Workshop } from './types.ts'

/** The text of the workshop file. The same workshop always gives the same text. */
export const writeWorkshop = (workshop: Workshop): string =>
  writeJson({ $schema: 'workshop.v1.schema.json', ...workshop })
