import { error, type Problem } from './problem.ts'
import type { ProblemCode } from './problem-codes.ts'
import { isRecord } from './record.ts'
import { preview } from './schema.ts'

/** A kind of document, and the newest version of it that the reader accepts. */
export interface DocumentFormat {
  readonly format: string
  readonly version: number
  /** The problem code for a document of another kind. */
  readonly otherwise: ProblemCode
}

/** Checks that a document claims a readable format and version; null when it does, otherwise an error. */
export function checkFormat(json: unknown, { format, version, otherwise }: DocumentFormat): Problem | null {
  if (!isRecord(json)) return error(otherwise, '', { found: preview(json) })
  if (json['format'] !== format) return error(otherwise, 'format', { found: preview(json['format'] ?? '') })
  const found = json['version']
  if (typeof found === 'number' && found > version) return error('newer-version', 'version', { found })
  return found === version ? null : error('wrong-version', 'version', { found: preview(found ?? '') })
}
