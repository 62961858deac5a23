import { error, type Problem, type ProblemCode } from './problem.ts'
import { isRecord } from './record.ts'
import { preview } from './schema.ts'

/** A kind of document, and the newest version of it that is read. */
export interface DocumentFormat {
  readonly format: string
  readonly version: number
  /** What to say of a document of another kind. */
  readonly otherwise: ProblemCode
}

/** Whether a document says that it is of a format and version that can be read; null when it does. */
export function checkFormat(json: unknown, { format, version, otherwise }: DocumentFormat): Problem | null {
  if (!isRecord(json)) return error(otherwise, '', { found: preview(json) })
  if (json['format'] !== format) return error(otherwise, 'format', { found: preview(json['format'] ?? '') })
  const found = json['version']
  if (typeof found === 'number' && found > version) return error('newer-version', 'version', { found })
  return found === version ? null : error('wrong-version', 'version', { found: preview(found ?? '') })
}
