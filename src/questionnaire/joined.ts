import { compareVersions, type Questionnaires } from './collection.ts'
import { error, type Problem } from '#lib/problem.ts'
import { lintAgainst } from './lint-against.ts'
import type { Questionnaire } from './types.ts'

/**
 * Why a questionnaire cannot join a collection: that has the same version with other content, or the version before or
 * after it, and the changes between the two would lose an answer.
 */
export function refusalsOf(more: Questionnaire, { newest, find }: Questionnaires): readonly Problem[] {
  const same = find(more)
  if (same !== null)
    return same.digest === more.digest ? [] : [error('questionnaire-changed', '', { version: more.version })]
  const from = more.changes.at(-1)?.from
  const earlier = from === undefined ? null : find({ id: more.id, version: from })
  const lost = earlier === null ? [] : lintAgainst(more, earlier)
  return lost.length > 0 ? lost : refusalByNext(more, { newest, find })
}

/** The version after this one is at hand, and does not take over all its answers. */
function refusalByNext({ id, version, ...more }: Questionnaire, { newest, find }: Questionnaires): readonly Problem[] {
  const step = newest.find((each) => each.id === id)?.changes.find(({ from }) => from === version)
  const next = step === undefined ? null : find({ id, version: step.to })
  return next === null || lintAgainst(next, { ...more, id, version }).length === 0
    ? []
    : [error('not-the-version-before', '', { version, next: next.version })]
}

/** The newest version that a collection has of a questionnaire; null when it has none. */
export const newestOf = ({ id }: Pick<Questionnaire, 'id'>, { newest }: Questionnaires): Questionnaire | null =>
  newest.find((each) => each.id === id) ?? null

/**
 * A collection with one more questionnaire. It becomes the newest of its id when its version is higher. Null when the
 * collection refuses it: see `refusalsOf`.
 */
export function joined(known: Questionnaires, more: Questionnaire): Questionnaires | null {
  if (refusalsOf(more, known).length > 0) return null
  const { newest, find } = known
  const now = newest.find(({ id }) => id === more.id)
  const isNewer = now === undefined || compareVersions(more.version, now.version) > 0
  const others = newest.map((each) => (each === now && isNewer ? more : each))
  return {
    newest: now === undefined ? [...newest, more] : others,
    find: (reference) => (reference.id === more.id && reference.version === more.version ? more : find(reference))
  }
}
