import { compareVersions, type Questionnaires } from './collection.ts'
import { error, type Problem } from '#lib/problem.ts'
import { lintAgainst } from './lint-against.ts'
import type { Questionnaire } from './types.ts'

/**
 * Why a questionnaire cannot join a collection: that has the same version with other content, or has the version before
 * it, and the changes since then would lose an answer.
 */
export function refusalsOf(more: Questionnaire, { find }: Pick<Questionnaires, 'find'>): readonly Problem[] {
  const same = find(more)
  if (same !== null)
    return same.digest === more.digest ? [] : [error('questionnaire-changed', '', { version: more.version })]
  const from = more.changes.at(-1)?.from
  const earlier = from === undefined ? null : find({ id: more.id, version: from })
  return earlier === null ? [] : lintAgainst(more, earlier)
}

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
