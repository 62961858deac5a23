import { byTime, order, type Identity } from './same-draft.ts'
import type { Counted } from './counted.ts'
import type { Cell } from './columns.ts'
import { Groups } from './groups.ts'

/** One assessment as it is kept until the end. */
export interface Kept {
  readonly identity: Identity
  readonly counted: Counted
  /** Null when rows are not wanted, or are too many. */
  readonly row: readonly Cell[] | null
}

/** One draft with its versions, the earliest first. */
export interface VersionsOfDraft {
  readonly versions: readonly [Kept, ...Kept[]]
  /** How the versions were recognised as one draft; null when there is only one. */
  readonly joinedBy: 'copy' | 'title' | null
}

/** The version that counts. */
export const lastOf = ({ versions }: VersionsOfDraft): Kept => versions.at(-1) ?? versions[0]

/**
 * Groups assessments of versions of the same draft: one was copied from the other, both from the same third, or title
 * and leading organisation are the same. Of several saves of one assessment only the last counts. The order of the
 * files makes no difference.
 */
export function groupVersions(all: readonly Kept[]): {
  readonly drafts: readonly VersionsOfDraft[]
  readonly olderSaves: number
} {
  const byId = new Map<string, Kept>()
  for (const each of [...all].toSorted(inTime)) byId.set(each.identity.id, each)
  const saves = [...byId.values()].toSorted(inTime)
  const copies = new Groups()
  const drafts = new Groups()
  for (const { identity } of saves) {
    const { id, copiedFrom, named } = identity
    if (copiedFrom !== '') for (const groups of [copies, drafts]) groups.join(id, copiedFrom)
    if (named !== '') drafts.join(id, `\n${named}`)
  }
  const versions = new Map<string, [Kept, ...Kept[]]>()
  for (const each of saves) {
    const root = drafts.rootOf(each.identity.id)
    const list = versions.get(root)
    if (list === undefined) versions.set(root, [each])
    else list.push(each)
  }
  return {
    olderSaves: all.length - saves.length,
    drafts: [...versions.values()].map((list) => {
      const roots = new Set(list.map(({ identity }) => copies.rootOf(identity.id)))
      return { versions: list, joinedBy: list.length === 1 ? null : roots.size === 1 ? 'copy' : 'title' }
    })
  }
}

const inTime = (one: Kept, other: Kept): number =>
  byTime(one.identity, other.identity) || order(contentOf(one), contentOf(other))

/** Orders two saves of the same moment by content; when that is equal too, either will do. */
const contentOf = ({ counted: { layout, ...counted }, identity, row }: Kept): string =>
  JSON.stringify([layout.questionnaire.version, counted, identity, row])
