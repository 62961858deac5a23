import { isEnough } from '#workshop/floor.ts'
import { mayAllBePublished, mayBePublished } from './floor.ts'
import { bandCounts, meanOf, sum, type Tallies } from './join-tallies.ts'
import type { PlacedChoice } from './layout.ts'
import { order } from './same-draft.ts'
import type { GroupTally, Tally } from './tally.ts'
import type { Breakdown, Group } from './types.ts'

/** The drafts with one answer, over all versions of the questionnaire. */
interface Gathered {
  readonly value: string | number | null
  readonly drafts: number
  readonly parts: readonly { readonly tally: Tally; readonly group: GroupTally }[]
}

/** The values for several answers, and for none. */
const special = { [-2]: 'several', [-1]: null } as const

/**
 * The drafts by kind and by leading organisation. Answers with fewer than five drafts together are one group of others.
 * Nothing when no answer has five drafts. In a public overview the others are none or at least five: if needed, the
 * smallest group joins them.
 */
export const breakdownsIn = (tallies: Tallies, isPublic: boolean): readonly Breakdown[] =>
  (['kind', 'lead'] as const).flatMap((by) => {
    const [newest] = tallies.flatMap(({ layout }) => layout[by] ?? [])
    if (newest === undefined) return []
    const gathered = gather(tallies, by)
    const shown = gathered.filter(({ value, drafts }) => value !== null && isEnough(drafts))
    const others = gathered.filter((each) => !shown.includes(each))
    while (isPublic && shown.length > 0 && !mayBePublished(sum(others.map(({ drafts }) => drafts))))
      others.push(...shown.splice(-1))
    if (shown.length === 0) return []
    const rest = others.length === 0 ? [] : [together(others)]
    return [{ by, question: newest.question.name, groups: told([...shown, ...rest], tallies, isPublic) }]
  })

/** The groups of one question, largest first. */
function gather(tallies: Tallies, by: 'kind' | 'lead'): Gathered[] {
  const found = new Map<string | number | null, Gathered['parts'][number][]>()
  for (const tally of tallies)
    for (const [place, group] of tally[by === 'kind' ? 'kinds' : 'leads']) {
      const value = valueAt(tally.layout[by], place)
      found.set(value, [...(found.get(value) ?? []), { tally, group }])
    }
  return [...found]
    .map(([value, parts]) => ({ value, parts, drafts: sum(parts.map(({ group }) => group.drafts)) }))
    .toSorted((one, other) => other.drafts - one.drafts || order(String(one.value), String(other.value)))
}

const valueAt = (choice: PlacedChoice | null, place: number): string | number | null =>
  place === -1 || place === -2 ? special[place] : (choice?.question.options[place]?.value ?? null)

const together = (groups: readonly Gathered[]): Gathered => ({
  value: null,
  drafts: sum(groups.map(({ drafts }) => drafts)),
  parts: groups.flatMap(({ parts }) => parts)
})

function told(groups: readonly Gathered[], tallies: Tallies, isPublic: boolean): readonly Group[] {
  const ids = [...new Set(tallies.flatMap(({ layout }) => layout.questionnaire.themes.map(({ id }) => id))), null]
  const columns = ids.map((id) => groups.map((group) => scoresIn(group, id)))
  const overalls = groups.map(({ parts }) =>
    bandCounts(
      parts.map(({ group }) => group.overall),
      0,
      null
    )
  )
  const isSpread =
    !isPublic ||
    mayAllBePublished(
      overalls.map(({ bands, undecided, without }) => [...bands, undecided, without].map((count) => count ?? 0))
    )
  return groups.map(({ value, drafts }, at) => ({
    value,
    drafts,
    overall: isSpread ? withoutMean(overalls[at]) : null,
    means: ids.map((id, column) => {
      const scores = columns[column] ?? []
      const mean = scores[at]?.mean ?? null
      if (!isPublic || mean === null) return { id, mean }
      return { id, mean: mayAllBePublished([scores.map(({ scored }) => scored)]) ? Math.round(mean) : null }
    })
  }))
}

function withoutMean(counts: Group['overall'] | undefined): Group['overall'] {
  return counts == null ? null : { bands: counts.bands, undecided: counts.undecided, without: counts.without }
}

/** How many drafts of a group have a score in a theme, or in total for null, and its mean. */
function scoresIn({ parts }: Gathered, id: string | null): { readonly scored: number; readonly mean: number | null } {
  const at = ({ tally: { layout } }: Gathered['parts'][number]): number =>
    id === null ? layout.questionnaire.themes.length : layout.questionnaire.themes.findIndex((theme) => theme.id === id)
  const scored = parts.map((part) => part.group.scored[at(part)] ?? 0)
  return {
    scored: sum(scored),
    mean: meanOf(
      parts.map((part) => part.group.sums[at(part)] ?? 0),
      scored
    )
  }
}
