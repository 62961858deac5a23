import { isBlank } from '#lib/blank.ts'
import type { Role, Workshop } from './types.ts'

/** The expected roles with a function or an organisation; empty rows of the form are left out. */
export const namedRoles = ({ expected }: Pick<Workshop, 'expected'>): readonly Role[] =>
  expected.filter((role) => !isBlank(role.function) || !isBlank(role.organisation))

/** The roles that were expected and not there: empty chairs. */
export const emptyChairs = (roles: readonly Role[]): readonly Role[] => roles.filter(({ isThere }) => !isThere)
