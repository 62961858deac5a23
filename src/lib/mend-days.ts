import { isDay } from './day.ts'
import { few } from './few.ts'
import { joinPath } from './json.ts'
import { namesTold } from './limits.ts'
import { warning, type Problem } from './problem.ts'
import { isRecord } from './record.ts'
import { preview } from './schema.ts'

/** JSON in which invalid days are empty, and a warning for each. The same object when there are none. */
export interface Mended {
  readonly json: unknown
  readonly warnings: readonly Problem[]
}

/** Empties one field of an object when it holds a text that is not a valid day. The schema judges any other value. */
export function mendDay(json: unknown, field: string, path = ''): Mended {
  const found = isRecord(json) ? json[field] : undefined
  return !isRecord(json) || typeof found !== 'string' || found === '' || isDay(found)
    ? { json, warnings: [] }
    : {
        json: { ...json, [field]: '' },
        warnings: [warning('not-a-day', joinPath(path, field), { found: preview(found) })]
      }
}

/** Does the same as `mendDay` for the field of each object in the list `list` of a document. */
export function mendDaysIn(json: unknown, list: string, field: string): Mended {
  const entries: unknown = isRecord(json) ? json[list] : undefined
  if (!isRecord(json) || !Array.isArray(entries)) return { json, warnings: [] }
  const mended = entries.map((entry: unknown, index) => mendDay(entry, field, `${list}[${index}]`))
  const warnings = mended.flatMap((each) => each.warnings)
  return warnings.length === 0
    ? { json, warnings }
    : { json: { ...json, [list]: mended.map((each) => each.json) }, warnings: few(warnings, namesTold) }
}
