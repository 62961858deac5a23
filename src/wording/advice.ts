import { knownQuestions } from '#assessment/passport.ts'
import { adviceText, type AdviceSubject } from '#advice/catalogue.ts'
import type { Advice, Brings, Rise } from '#outcome/types.ts'
import type { Effort } from '#questionnaire/types.ts'
import type { Wording } from './assessment.ts'
import { listOf, shortOf } from './names.ts'
import { points } from './score.ts'
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
  /** Null when nothing can be promised. */
  readonly brings: Brings | null
  /** In how many themes the points are gained. */
  readonly themes: number
  /** Whether it counts in the total. */
  readonly inTotal: boolean
}

/** The texts of an advice; null when the questionnaire does not know it. */
export function adviceWording(context: Wording, id: string): AdviceWording | null {
  const text = adviceText(context.questionnaire, id)
  if (text === null) return null
  const found = context.outcome.advice.find((advice) => advice.id === id)
  const { pick, questionnaire } = context
  const themes = new Set(found?.checks.map((check) => questionnaire.checks.get(check)?.theme))
  return {
    id,
    title: titleOf(context, text.about, found?.checks ?? []),
    do: pick(text.do),
    why: pick(text.why),
    owner: pick(text.owner),
    step: text.step,
    effort: text.effort,
    brings: found?.brings ?? null,
    themes: themes.size,
    inTotal: questionnaire.themes.some((theme) => theme.inOverall && themes.has(theme.id))
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

/**
 * The advice to show, with each check in one advice: a rule over several checks replaces the advice on each of them.
 * Leaves out the advice to find something out, because open questions have a list of their own. What fits the writer's
 * current step comes first, then the order of the outcome.
 */
export function adviceToShow({ questionnaire, outcome, answers }: Wording): readonly Advice[] {
  const aboutOf = ({ id }: Advice): AdviceSubject | undefined => adviceText(questionnaire, id)?.about
  const covered = new Set<string>()
  const isNew = ({ checks }: Advice): boolean => {
    if (checks.some((check) => covered.has(check))) return false
    for (const check of checks) covered.add(check)
    return true
  }
  const rules = new Set(outcome.advice.filter((advice) => aboutOf(advice)?.kind === 'rule' && isNew(advice)))
  const shown = outcome.advice.filter((advice) => {
    const about = aboutOf(advice)
    if (about?.kind === 'rule') return rules.has(advice)
    return about?.kind === 'check' ? about.level !== 'unknown' && isNew(advice) : true
  })
  const step = Number(answers[knownQuestions.phase] ?? 0)
  return [...shown.filter((advice) => advice.step === step), ...shown.filter((advice) => advice.step !== step)]
}

/** The section of an advice: a theme, or `futures` for advice without checks. */
export function homeOf({ questionnaire }: Pick<Wording, 'questionnaire'>, { id, checks }: Advice): string {
  const about = adviceText(questionnaire, id)?.about
  if (about?.kind === 'evidence') return about.theme
  const [first] = checks
  return (first === undefined ? undefined : questionnaire.checks.get(first)?.theme) ?? 'futures'
}

/** The advice to show in a section; see `homeOf`. */
export const advicesIn = (context: Wording, home: string): readonly Advice[] =>
  adviceToShow(context).filter((advice) => homeOf(context, advice) === home)

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

/** One line with only the owner and the gain; `isBriefest`: only that of the first step, without words about levels. */
export function briefMeta(context: Wording, words: AdviceWording, isBriefest = false): string {
  const { owner } = words
  const gain = gainText(context, words, isBriefest)
  return gain === '' ? context.say('advice.brief', { owner }) : context.say('advice.briefGain', { owner, gain })
}

/** The gain of a first step, in the theme and in the total, and of the levels after it. Empty when there is no gain. */
function gainText(context: Wording, { brings, themes, inTotal }: AdviceWording, isFirstOnly = false): string {
  if (brings === null || Math.round(brings.theme) === 0) return ''
  const { say } = context
  const args = { count: Math.round(brings.theme), themes }
  const first = say(themes > 1 ? 'advice.gainOverThemes' : 'advice.gain', args)
  const total = inTotal ? say('advice.gainTotal', { first, total: pointsOf(context, brings.total) }) : first
  if (isFirstOnly) return total
  const further = brings.further.map(({ level, ...rise }) =>
    say('advice.further', { level, rise: riseShort(context, rise, inTotal) })
  )
  return further.length === 0 ? total : say('advice.gainFurther', { first: total, further: further.join('; ') })
}

/** `+5 en +1`: in the theme and in the total; only the first where there is no total. */
export function riseShort(context: Wording, { theme, total }: Rise, inTotal: boolean): string {
  const first = pointsOf(context, theme)
  return inTotal ? context.say('advice.rise', { theme: first, total: pointsOf(context, total) }) : first
}

/** Whole points with their sign; less than half a point in words. */
const pointsOf = (context: Wording, value: number): string =>
  value > 0 && Math.round(value) === 0 ? context.say('advice.underOne') : `+${points(context, value)}`

/**
 * The first sentence of a text, up to its full stop, question mark or exclamation mark; the whole text when it has
 * none.
 */
export const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
