import { formatNumber } from '#i18n/format.ts'
import type { BandCounts } from '#overview/overview.ts'
import { bandLabel } from '#wording/level.ts'
import type { TextOrRuns } from '../blocks.ts'
import { themeIn, type OverviewContext } from './context.ts'

/** A theme, or the total, with how its scores are spread. */
export interface BandRow {
  readonly name: string
  readonly isTotal: boolean
  readonly counts: BandCounts
}

/** The themes, then the total. */
export const bandRows = (context: OverviewContext): readonly BandRow[] => [
  ...context.overview.themes.map((counts) => ({
    name: context.pick(themeIn(context, counts.id).title),
    isTotal: false,
    counts
  })),
  { name: context.say('profile.total'), isTotal: true, counts: context.overview.overall }
]

/** The names of the bands, then of the two groups without a band. */
export const columnsOf = (context: OverviewContext): readonly string[] => [
  ...context.overview.overall.bands.map((_, band) => bandLabel(context, band)),
  context.overviewText('undecided'),
  context.overviewText('without')
]

/** The counts of a row in the order of `columnsOf`. */
export const cellsOf = ({ bands, undecided, without }: Omit<BandCounts, 'mean'>): readonly (number | null)[] => [
  ...bands,
  undecided,
  without
]

/** A mean in whole points. */
export const meanCell = ({ language, say }: OverviewContext, mean: number | null): TextOrRuns =>
  mean === null ? say('none') : formatNumber(mean, language)

/** A mean with one decimal, for a sheet. */
export const rounded = (mean: number | null): number | null => (mean === null ? null : Math.round(mean * 10) / 10)
