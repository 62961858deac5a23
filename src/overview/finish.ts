import { adviceText } from '#advice/catalogue.ts'
import { compareVersions } from '#questionnaire/collection.ts'
import { breakdownsIn } from './breakdown.ts'
import { changeIn } from './change.ts'
import { countIn, type Fold, type Batch } from './fold.ts'
import { adviceIn, bandCounts, checksIn, choicesIn, meanOf, sum, themesIn, type Tallies } from './join-tallies.ts'
import type { Layout } from './layout.ts'
import { publicOverview } from './public.ts'
import type { SubjectOf } from './public-advice.ts'
import { order } from './same-draft.ts'
import type { Tally } from './tally.ts'
import { rowsOf } from './rows.ts'
import type { Overview } from './types.ts'
import { groupVersions, lastOf, type VersionsOfDraft } from './versions.ts'

/** The versions of each draft; null when files were not kept apart. */
interface Sorted {
  readonly drafts: readonly VersionsOfDraft[] | null
  readonly olderSaves: number
}

/**
 * One overview for each questionnaire with additions, most drafts first. A public one of fewer than five drafts may not
 * be shown to anybody: see `isTooFew`.
 */
export const finish = (fold: Fold, flavour: Overview['flavour']): readonly Overview[] =>
  [...fold.batches]
    .map(([id, batch]) => overviewOf(id, batch, fold, flavour))
    .toSorted((one, other) => other.drafts - one.drafts || order(one.questionnaire.id, other.questionnaire.id))

function overviewOf(id: string, batch: Batch, fold: Fold, flavour: Overview['flavour']): Overview {
  const { options, unreadable } = fold
  const sorted = sortedOut(batch, options.isEachApart)
  const tallies = talliesOf(batch, sorted)
  const all = sum(tallies.map(({ drafts }) => drafts))
  const isPublic = flavour === 'public'
  const versions = sorted.drafts ?? []
  const byTitle = versions.filter(({ joinedBy }) => joinedBy === 'title')
  const others = [...fold.batches].filter(([other]) => other !== id)
  const days = tallies.flatMap(({ from, to }) => [from, to]).toSorted(order)
  const years = [...new Set(tallies.flatMap((tally) => [...tally.years.keys()]))].toSorted(order)
  const whole: Overview = {
    format: 'cohesietoets/overview',
    version: 1,
    flavour: 'working',
    questionnaire: {
      id,
      versions: tallies.map(({ layout, drafts }) => ({ version: layout.questionnaire.version, drafts }))
    },
    drafts: all,
    leftOut: {
      unreadable,
      otherQuestionnaire: sum(others.map(([, other]) => filesIn(other))),
      unfinished: batch.unfinished,
      review: batch.review,
      olderSave: sorted.olderSaves,
      earlierVersion: sum(versions.map((draft) => draft.versions.length - 1))
    },
    joined: {
      isPossible: sorted.drafts !== null,
      byCopy: versions.filter(({ joinedBy }) => joinedBy === 'copy').length,
      byTitle: byTitle.length,
      titles: options.withTitles ? byTitle.map(titleOf).toSorted(order) : []
    },
    period: days.length === 0 ? null : { from: days[0] ?? '', to: days.at(-1) ?? '' },
    years: years.map((year) => ({ year, drafts: sum(tallies.map((tally) => tally.years.get(year) ?? 0)) })),
    depths: { quick: sum(tallies.map(({ quick }) => quick)), full: all - sum(tallies.map(({ quick }) => quick)) },
    themes: themesIn(tallies),
    overall: overallIn(tallies),
    checks: checksIn(tallies),
    choices: choicesIn(tallies),
    advice: adviceIn(tallies),
    change: changeIn(versions),
    breakdowns: breakdownsIn(tallies, isPublic),
    rows: rowsOf(batch, sorted.drafts, fold)
  }
  return isPublic ? publicOverview(whole, subjectIn(tallies)) : whole
}

function sortedOut({ kept }: Batch, isEachApart: boolean): Sorted {
  if (kept === null) return { drafts: null, olderSaves: 0 }
  if (isEachApart)
    return { drafts: kept.map((each): VersionsOfDraft => ({ versions: [each], joinedBy: null })), olderSaves: 0 }
  return groupVersions(kept)
}

/** The tallies of the drafts, each by its last version; newest version of the questionnaire first. */
function talliesOf(batch: Batch, { drafts }: Sorted): Tallies {
  const tallies = drafts === null ? batch.tallies : new Map<Layout, Tally>()
  for (const draft of drafts ?? []) countIn(tallies, lastOf(draft).counted)
  return [...tallies.values()].toSorted((one, other) =>
    compareVersions(other.layout.questionnaire.version, one.layout.questionnaire.version)
  )
}

const titleOf = (draft: VersionsOfDraft): string => lastOf(draft).identity.title

const filesIn = ({ kept, tallies, unfinished, review }: Batch): number =>
  unfinished + review + (kept?.length ?? sum([...tallies.values()].map(({ drafts }) => drafts)))

const overallIn = (tallies: Tallies): Overview['overall'] =>
  bandCounts(
    tallies.map(({ overall }) => overall),
    0,
    meanOf(
      tallies.map(({ sums }) => sums.at(-1) ?? 0),
      tallies.map(({ scored }) => scored.at(-1) ?? 0)
    )
  )

const subjectIn =
  (tallies: Tallies): SubjectOf =>
  (advice) => {
    for (const { layout } of tallies) {
      const text = adviceText(layout.questionnaire, advice)
      if (text !== null) return text.about
    }
    return null
  }
