import { medianOf } from '#lib/median.ts'
import type { Score } from '#outcome/types.ts'
import type { ReviewerProfile } from '#review/comparison.ts'
import { heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import { drawLanes } from '../charts/lanes.ts'
import { pictureWidth } from '../charts/measure.ts'
import type { Figure, Section } from '../model.ts'
import { rangeSpoken } from '#wording/score.ts'
import { verdictLabel } from '#wording/undecided.ts'
import type { RoundContext } from './context.ts'

/** How many reviewers a picture holds; the others continue in another. */
const mostLanes = 40

interface ScoreColumn {
  readonly title: string
  readonly of: (profile: ReviewerProfile) => { readonly score: Score | null; readonly band: number | null }
}

/** The profiles of all reviewers, over each other and in numbers. */
export function profilesSection(context: RoundContext): Section {
  const { say, comparison, markOf } = context
  const columns = scoreColumns(context)
  const rows = comparison.profiles.map((profile): readonly TextOrRuns[] => [
    markOf(profile.reviewer),
    ...columns.map((column) => scoreText(context, column.of(profile)))
  ])
  const titles = [
    { title: say('round.column.mark'), width: 6 },
    ...columns.map(({ title }) => ({ title, width: Math.max(12, ...title.split(' ').map((word) => word.length)) }))
  ]
  return {
    id: 'profiles',
    flow: 'run-on',
    blocks: [
      heading(1, 'profiles', say('round.profiles.title')),
      paragraph(say('round.profiles.lead')),
      ...figures(context, columns),
      table(say('round.profiles.tableCaption'), titles, rows)
    ]
  }
}

/** The themes in order, and the total. */
const scoreColumns = ({ questionnaire, pick, say }: RoundContext): readonly ScoreColumn[] => [
  ...questionnaire.themes.map(({ id, short }): ScoreColumn => ({
    title: pick(short),
    of: ({ themes }) => themes.find((theme) => theme.id === id) ?? { score: null, band: null }
  })),
  { title: say('profile.total'), of: ({ overall }) => overall }
]

const scoreText = (context: RoundContext, { score, band }: ReturnType<ScoreColumn['of']>): string =>
  score === null
    ? context.say('profile.none')
    : `${rangeSpoken(context, score)}:\n${verdictLabel(context, { score, band })}`

function figures(context: RoundContext, columns: readonly ScoreColumn[]): readonly Figure[] {
  const {
    comparison: { profiles }
  } = context
  const middles = columns.map((column) => medianOf(profiles.flatMap((profile) => column.of(profile).score?.low ?? [])))
  const parts = Array.from({ length: Math.ceil(profiles.length / mostLanes) }, (_, part) =>
    profiles.slice(part * mostLanes, (part + 1) * mostLanes)
  )
  return parts.map((part) => figure(context, columns, part, middles))
}

function figure(
  context: RoundContext,
  columns: readonly ScoreColumn[],
  profiles: readonly ReviewerProfile[],
  middles: readonly (number | null)[]
): Figure {
  const { say, markOf } = context
  const lanes = profiles.map((profile) => ({
    label: markOf(profile.reviewer),
    scores: columns.map((column) => column.of(profile).score)
  }))
  const sentences = columns.map((column) =>
    say('round.profiles.altOne', {
      name: column.title,
      points: profiles
        .map((profile) =>
          say('round.profiles.altPoint', {
            mark: markOf(profile.reviewer),
            points: pointsOf(context, column.of(profile).score)
          })
        )
        .join(', ')
    })
  )
  return {
    kind: 'figure',
    alt: [say('round.profiles.alt'), ...sentences].join(' '),
    caption: say('round.profiles.caption'),
    width: pictureWidth,
    ...drawLanes(
      lanes,
      columns.map(({ title }) => title),
      middles
    )
  }
}

const pointsOf = (context: RoundContext, score: Score | null): string =>
  score === null ? context.say('none') : rangeSpoken(context, score)
