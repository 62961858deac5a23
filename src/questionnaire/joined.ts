import { compareVersions, type Questionnaires } from './collection.ts'
import type { Questionnaire } from './types.ts'

/**
 * A collection with one more questionnaire. It becomes the newest of its id when its version is higher. Null when the
 * collection has the same version with other content.
 */
export function joined({ newest, find }: Questionnaires, more: Questionnaire): Questionnaires | null {
  const same = find(more)
  if (same !== null && same.digest !== more.digest) return null
  const now = newest.find(({ id }) => id === more.id)
  const isNewer = now === undefined || compareVersions(more.version, now.version) > 0
  const others = newest.map((each) => (each === now && isNewer ? more : each))
  return {
    newest: now === undefined ? [...newest, more] : others,
    find: (reference) => (reference.id === more.id && reference.version === more.version ? more : find(reference))
  }
}
