import { adviceText, type AdviceSubject } from '#advice/catalogue.ts'
import type { Advice } from '#outcome/types.ts'
import type { Effort } from '#questionnaire/types.ts'
import type { Wording } from './assessment.ts'
import { listOf, shortOf } from './names.ts'
import { themeOf } from './speech.ts'

/** An advice in the reader's language. */
export interface AdviceWording {
  readonly id: string
  readonly title: string
  readonly do: string
  readonly why: string
  readonly owner: string
  readonly step: number
  readonly effort: Effort
  readonly gain: number
  /** In how many themes the points are gained. */
  readonly themes: number
}

/** The texts of an advice; null when the questionnaire does not know it. */
export function adviceWording(context: Wording, id: string): AdviceWording | null {
  const text = adviceText(context.questionnaire, id)
  if (text === null) return null
  const found = context.outcome.advice.find((advice) => advice.id === id)
  const { pick } = context
  return {
    id,
    title: titleOf(context, text.about, found?.checks ?? []),
    do: pick(text.do),
    why: pick(text.why),
    owner: pick(text.owner),
    step: text.step,
    effort: text.effort,
    gain: found?.gain ?? 0,
    themes: new Set(found?.checks.map((check) => context.questionnaire.checks.get(check)?.theme)).size
  }
}

/** The title of an advice: its check, its future, the evidence of a theme, or the checks of a rule. */
function titleOf(context: Wording, about: AdviceSubject, checks: readonly string[]): string {
  const { questionnaire, pick, say } = context
  switch (about.kind) {
    case 'check':
      return shortOf(context, about.check)
    case 'future': {
      const { future: id } = about
      const name = questionnaire.futures?.futures.find((future) => future.id === id)?.name ?? { nl: id, en: id }
      return say('advice.future', { name: pick(name) })
    }
    case 'evidence':
      return say('advice.evidence', { theme: pick(themeOf(context, about.theme).title) })
    case 'rule':
      return checks.length === 0
        ? say('advice.whole')
        : listOf(
            context,
            checks.map((check) => shortOf(context, check))
          )
  }
}

/** The section of an advice: a theme, or `futures` for advice without checks. */
export function homeOf({ questionnaire }: Pick<Wording, 'questionnaire'>, { id, checks }: Advice): string {
  const about = adviceText(questionnaire, id)?.about
  if (about?.kind === 'evidence') return about.theme
  const [first] = checks
  return (first === undefined ? undefined : questionnaire.checks.get(first)?.theme) ?? 'futures'
}

/** The advice of a section, in the order of the outcome; see `homeOf`. */
export const advicesIn = (context: Wording, home: string): readonly Advice[] =>
  context.outcome.advice.filter((advice) => homeOf(context, advice) === home)

/** One line with the owner, the step, the effort and the gain. */
export function metaOf(context: Wording, words: AdviceWording): string {
  const { say } = context
  const { owner, step, effort } = words
  const details = {
    owner,
    step: say('advice.step', { step, name: say(`step.${step}`) }),
    effort: say(`effort.${effort}`)
  }
  const gain = gainText(context, words)
  return gain === '' ? say('advice.meta', details) : say('advice.metaGain', { ...details, gain })
}

/** One line with only the owner and the gain. */
export function briefMeta(context: Wording, words: AdviceWording): string {
  const { owner } = words
  const gain = gainText(context, words)
  return gain === '' ? context.say('advice.brief', { owner }) : context.say('advice.briefGain', { owner, gain })
}

/** How many points, in which themes, and at which level, as a first step may give fewer. Empty when it gives none. */
function gainText({ say, questionnaire }: Wording, { gain, themes }: AdviceWording): string {
  const words = { count: Math.round(gain), level: questionnaire.policy.targetLevel, themes }
  return words.count === 0 ? '' : say(themes > 1 ? 'advice.gainOverThemes' : 'advice.gain', words)
}

/** The first sentence of a text, as the short form of an advice. */
export const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
