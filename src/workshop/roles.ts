import { isBlank } from '#lib/blank.ts'
import type { Role, Workshop } from './types.ts'

/** The roles that were filled in. */
export const namedRoles = ({ expected }: Pick<Workshop, 'expected'>): readonly Role[] =>
  expected.filter((role) => !isBlank(role.function) || !isBlank(role.organisation))

/** The roles that were expected and not there: empty chairs. */
export const emptyChairs = (roles: readonly Role[]): readonly Role[] => roles.filter(({ isThere }) => !isThere)
