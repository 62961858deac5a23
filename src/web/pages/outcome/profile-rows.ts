import type { Outcome, Score } from '#outcome/types.ts'
import type { Wording } from '#wording/assessment.ts'
import { themeOf } from '#wording/speech.ts'
import { verdictLabel } from '#wording/undecided.ts'
import { rangeShort, rangeSpoken } from '#wording/score.ts'
import type { ReactNode } from 'react'
import type { ProfileRow } from '../../components/Profile.tsx'

export interface RowsOf {
  /** The themes of the overall score, or the others. */
  readonly inOverall: boolean
  readonly label?: (theme: string, label: string) => ReactNode
  /** Name of the row with the overall score; without it there is no such row. */
  readonly total?: string
  /** The outcome to compare every row with. */
  readonly before?: Outcome
  /** Puts an earlier score into words. */
  readonly was?: (points: string) => string
}

/** The rows of a profile, with the same texts as the report. */
export function profileRows(wording: Wording, { inOverall, label, total, before, was }: RowsOf): readonly ProfileRow[] {
  const { outcome, pick } = wording
  const rowOf = (
    id: string,
    name: ReactNode,
    score: Score | null,
    band: number | null,
    earlier: Score | null | undefined
  ): ProfileRow => ({
    id,
    label: name,
    score,
    band,
    points: score === null ? '–' : rangeShort(wording, score),
    pointsHeard: score === null ? wording.say('none') : rangeSpoken(wording, score),
    bandLabel: verdictLabel(wording, { score, band }),
    ...(earlier === undefined ? {} : { before: earlier }),
    // Beside points that did not change it would only distract.
    ...(earlier === undefined ||
    earlier === null ||
    was === undefined ||
    (score !== null && rangeSpoken(wording, earlier) === rangeSpoken(wording, score))
      ? {}
      : { pointsBefore: was(rangeSpoken(wording, earlier)) })
  })
  const rows = outcome.themes
    .filter(({ id }) => themeOf(wording, id).inOverall === inOverall)
    .map(({ id, score, band }) => {
      const title = pick(themeOf(wording, id).title)
      return rowOf(
        id,
        label === undefined ? title : label(id, title),
        score,
        band,
        before?.themes.find((theme) => theme.id === id)?.score
      )
    })
  if (total === undefined) return rows
  return [
    ...rows,
    { ...rowOf('total', total, outcome.overall.score, outcome.overall.band, before?.overall.score), total: true }
  ]
}
