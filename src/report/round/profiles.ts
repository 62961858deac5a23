import { drawDots, type DotRow } from '../charts/dots.ts'
import { pictureWidth } from '../charts/measure.ts'
import { heading, paragraph, table, type Words } from '../blocks.ts'
import type { Figure, Section } from '../model.ts'
import type { Score } from '#outcome/types.ts'
import type { ReviewerProfile } from '#review/compare.ts'
import { bandLabel, rangeShort } from '../wording.ts'
import type { RoundContext } from './context.ts'

/** What each reviewer's own answers come to, over each other and beside each other. */
export function profilesSection(context: RoundContext): Section {
  const { say, comparison, markOf, pick, questionnaire } = context
  const rows = comparison.profiles.map(({ reviewer, themes, overall }): readonly Words[] => [
    markOf(reviewer),
    ...questionnaire.themes.map(({ id }) => scoreText(context, themes.find((theme) => theme.id === id) ?? { score: null, band: null })),
    scoreText(context, overall)
  ])
  const columns = [{ title: say('round.column.mark'), width: 6 }, ...questionnaire.themes.map((theme) => ({ title: pick(theme.short), width: 15 })), { title: say('profile.total'), width: 15 }]
  return { id: 'profiles', flow: 'run-on', blocks: [heading(1, 'profiles', say('round.profiles.title')), paragraph(say('round.profiles.lead')), figure(context), table(say('round.profiles.tableCaption'), columns, rows)] }
}

function scoreText(context: RoundContext, { score, band }: { readonly score: Score | null; readonly band: number | null }): string {
  return score === null ? '–' : `${rangeShort(context, score)}\n${bandLabel(context, band)}`
}

function figure(context: RoundContext): Figure {
  const { say, comparison, questionnaire, pick, markOf } = context
  const dots = (scoreOf: (profile: ReviewerProfile) => Score | null) => comparison.profiles.flatMap((profile) => {
    const score = scoreOf(profile)
    return score === null ? [] : [{ mark: markOf(profile.reviewer), low: score.low, high: score.high }]
  })
  const rows: readonly DotRow[] = [
    ...questionnaire.themes.map(({ id, short }) => ({ label: pick(short), strong: false, dots: dots(({ themes }) => themes.find((theme) => theme.id === id)?.score ?? null) })),
    { label: say('profile.total'), strong: true, dots: dots(({ overall }) => overall.score) }
  ]
  const sentences = rows.map(({ label, dots: given }) => say('round.profiles.altOne', { name: label, points: given.map(({ mark, low, high }) => say('round.profiles.altPoint', { mark, points: rangeShort(context, { low, high }) })).join(', ') || '–' }))
  return {
    kind: 'figure', alt: [say('round.profiles.alt'), ...sentences].join(' '), caption: say('round.profiles.caption'), width: pictureWidth,
    ...drawDots(rows, questionnaire.policy.bands.map(({ from, label }) => ({ from, label: pick(label) })))
  }
}

