import { isBlank } from '#lib/blank.ts'
import type { Role } from '#workshop/types.ts'
import type { Context } from '../context.ts'

/** A role by its function and organisation; where neither may be named, by its number. */
export function roleName({ say }: Pick<Context, 'say'>, { function: task, organisation }: Role, at: number): string {
  const [first, second] = [task, organisation].filter((part) => !isBlank(part)).map((part) => part.trim())
  if (first === undefined) return say('workshop.unnamedRole', { number: at + 1 })
  return second === undefined ? first : say('workshop.role', { function: first, organisation: second })
}
