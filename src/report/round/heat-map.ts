import type { Cell, CheckComparison } from '#review/comparison.ts'
import { drawHeat, heatHeight, type HeatCell, type HeatGroup } from '../charts/heat.ts'
import { pictureWidth } from '../charts/measure.ts'
import { heading, paragraph } from '../blocks.ts'
import { themeOf } from '#wording/speech.ts'
import type { Figure, Section } from '../model.ts'
import { shortOf } from '#wording/names.ts'
import { medianText, spreadText } from '#wording/round/answers.ts'
import type { RoundContext } from './context.ts'
import { nameOf, type ChecksOfTheme, themesIn } from './checks-by-theme.ts'

/** The height available on a page below a heading and the legend, in points. */
const tallest = 560

/** How many reviewers fit side by side; the others continue in another picture. */
const mostColumns = 16

/** Checks × reviewers as a picture. */
export function mapSection(context: RoundContext): Section {
  const { say } = context
  return {
    id: 'map',
    flow: 'new-page',
    blocks: [
      heading(1, 'map', say('round.map.title')),
      paragraph(say('round.map.lead')),
      ...figures(context),
      paragraph(say('round.map.legend'), 'note')
    ]
  }
}

/** One picture, or several where one would not fit on a page. */
function figures(context: RoundContext): readonly Figure[] {
  const pages: ChecksOfTheme[][] = []
  for (const theme of themesIn(context)) {
    const last = pages.at(-1)
    if (last !== undefined && heatHeight([...last, theme].map(({ checks }) => checks.length)) <= tallest)
      last.push(theme)
    else pages.push([theme])
  }
  const starts = Array.from(
    { length: Math.ceil(context.comparison.reviewers.length / mostColumns) },
    (_, part) => part * mostColumns
  )
  return pages.flatMap((themes) => starts.map((start) => figureOf(context, themes, start)))
}

/** The picture of these themes, for reviewers from `start` on. */
function figureOf(context: RoundContext, themes: readonly ChecksOfTheme[], start: number): Figure {
  const { say, comparison, markOf, pick } = context
  const end = start + mostColumns
  const groups = themes.map(({ theme, checks }): HeatGroup => ({
    title: pick(themeOf(context, theme).title),
    rows: checks.map((check) => ({
      label: nameOf(context, check),
      strong: check.gate,
      cells: check.cells.slice(start, end).map((cell) => cellOf(context, cell)),
      asides: [medianText(context, check.median), spreadText(check.spread)]
    }))
  }))
  return {
    kind: 'figure',
    alt: [say('round.map.alt'), ...themes.flatMap(({ checks }) => checks.map((check) => altOf(context, check)))].join(
      ' '
    ),
    caption: say('round.map.caption'),
    width: pictureWidth,
    ...drawHeat(
      groups,
      comparison.reviewers.slice(start, end).map(({ id }) => markOf(id)),
      [say('round.map.median'), say('round.map.spread')]
    )
  }
}

function altOf(context: RoundContext, check: CheckComparison): string {
  const { say } = context
  const levels = check.counts.flatMap((count, level) => (count > 0 ? [level] : []))
  const name = shortOf(context, check.check)
  const [low, high] = [levels[0], levels.at(-1)]
  if (low === undefined || high === undefined) return say('round.map.altNone', { name })
  return low === high
    ? say('round.map.altSame', { name, level: low })
    : say('round.map.altRange', { name, low, high, median: medianText(context, check.median) })
}

function cellOf({ say }: RoundContext, { level, outcome, confidence }: Cell): HeatCell {
  return {
    level,
    text: level === null ? say(`round.symbol.${outcome}`) : String(level),
    unsure: confidence === 'low',
    unknown: outcome === 'unknown'
  }
}
