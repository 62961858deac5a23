import { drawBars, type Bar } from './charts/bars.ts'
import { pictureWidth } from './charts/measure.ts'
import { themeOf } from '#wording/speech.ts'
import { type Context } from './context.ts'
import type { Figure, Ink } from './model.ts'
import type { Score } from '#outcome/types.ts'
import { verdictLabel } from '#wording/undecided.ts'
import { rangeInWords, rangeShort } from '#wording/score.ts'

/** The profile of the themes that count in the overall score, with the total below them. */
export function profileFigure(context: Context): Figure {
  const { say, pick, outcome } = context
  const themes = outcome.themes.filter(({ id }) => themeOf(context, id).inOverall)
  const bars = [
    ...themes.map((theme) => barOf(context, pick(themeOf(context, theme.id).short), theme.score, theme.band)),
    { ...barOf(context, say('profile.total'), outcome.overall.score, outcome.overall.band), total: true } as const
  ]
  const sentences = [
    ...themes.map((theme) => sentenceOf(context, pick(themeOf(context, theme.id).title), theme.score, theme.band)),
    sentenceOf(context, say('profile.total'), outcome.overall.score, outcome.overall.band)
  ]
  return figure(context, bars, say('profile.caption'), [say('profile.alt'), ...sentences].join(' '))
}

function figure({ questionnaire, pick }: Context, bars: readonly Bar[], caption: string, alt: string): Figure {
  const zones = questionnaire.policy.bands.map(({ from, label }) => ({ from, label: pick(label) }))
  return { kind: 'figure', alt, caption, width: pictureWidth, ...drawBars(bars, zones) }
}

function barOf(context: Context, label: string, score: Score | null, band: number | null): Bar {
  const points = score === null ? '–' : rangeShort(context, score)
  return {
    label,
    low: score?.low ?? null,
    high: score?.high ?? null,
    points,
    band: band === null ? context.say('profile.none') : verdictLabel(context, { score, band }),
    ink: inkOf(band)
  }
}

function sentenceOf(context: Context, name: string, score: Score | null, band: number | null): string {
  if (score === null) return context.say('profile.altNone', { name })
  return context.say('profile.altOne', {
    name,
    points: rangeInWords(context, score),
    band: verdictLabel(context, { score, band })
  })
}

const inks: readonly Ink[] = ['band-0', 'band-1', 'band-2', 'band-3']

const inkOf = (band: number | null): Ink => inks[Math.min(band ?? 0, inks.length - 1)] ?? 'muted'
