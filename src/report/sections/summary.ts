import { bandOf } from '#outcome/band.ts'
import type { ThemeOutcome } from '#outcome/types.ts'
import { groupCaps } from '#wording/why.ts'
import { adviceToShow, briefMeta, adviceWording } from '#wording/advice.ts'
import { bullets, callout, heading, muted, paragraph, strong, type TextOrRuns } from '../blocks.ts'
import { countsOf, isIncomplete, isUntouched } from '#wording/assessment.ts'
import { themeOf } from '#wording/speech.ts'
import { type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { profileFigure } from '../profile.ts'
import { sensitivityWords } from '#wording/sensitivity.ts'
import { isUndecided, missingNames } from '#wording/undecided.ts'
import { otherVersion, warningWords } from '../warnings.ts'
import { countedThemes, weakestThemes } from '#wording/weakest.ts'
import { bandLabel } from '#wording/level.ts'
import { firstSentence } from '#wording/advice.ts'
import { namesOf, shortOf } from '#wording/names.ts'
import { answeredText, percentage, rangeInWords } from '#wording/score.ts'

const firstActions = 3

/** The outcome on the first page. Everything in it is limited, so that it fits below the title. */
export function summarySection(context: Context, isAttached: boolean): Section {
  const { say, outcome } = context
  const blocks: Block[] = [
    heading(1, 'summary', say('summary.title')),
    paragraph(leadOf(context), 'lead'),
    profileFigure(context)
  ]
  const why = reasons(context)
  if (why.length > 0)
    blocks.push(callout('neutral', say('summary.why', { band: bandLabel(context, outcome.overall.band) }), why))
  blocks.push(
    ...actions(context),
    heading(2, 'summary-open', say('summary.open')),
    paragraph(openSentences(context).join(' ')),
    paragraph([...provisos(context), flavourLine(context, isAttached)].join(' '), 'note')
  )
  return { id: 'summary', flow: 'own-page', blocks }
}

/** How to read the outcome, and whether the file has another version of the questionnaire. */
export function provisos(context: Context): readonly string[] {
  const { say } = context
  const version = otherVersion(context)
  return [...(version === null ? [] : [`${version}.`]), say('about.aid'), say('about.talk')]
}

/** What this version of the report contains and leaves out. */
export function flavourLine({ say, isPublic, showsRemarks }: Context, isAttached: boolean): string {
  if (!isPublic) return say(isAttached ? 'about.working' : 'about.workingAlone')
  return say(showsRemarks ? 'about.publicWithEvidence' : 'about.public')
}

/** The outcome in a sentence, and how reliable it is. */
export function leadOf(context: Context): TextOrRuns {
  const { say, outcome } = context
  const { score, band } = outcome.overall
  if (score === null) return say('summary.nothing')
  if (isUntouched(context)) return say('summary.empty')
  const points = rangeInWords(context, score)
  const lead = {
    text: isUndecided(context, score)
      ? say('summary.undecided', { points, names: missingNames(context) })
      : say('summary.lead', { points, band: bandLabel(context, band) })
  }
  const limits = [
    ...(outcome.depth === 'quick' ? [say('summary.quick')] : []),
    ...(isIncomplete(context) ? [say('summary.incomplete')] : [])
  ]
  return limits.length === 0 ? [lead] : [lead, strong(` ${limits.join(' ')}`)]
}

/** Why the total is what it is: the mean, the weakest themes, the caps, and its stability; nothing without a verdict. */
export function reasons(context: Context): readonly string[] {
  const { score } = context.outcome.overall
  if (score === null || isUntouched(context) || isUndecided(context, score)) return []
  return [...weakestSentences(context), ...capSentences(context), ...sensitivitySentences(context)]
}

function weakestSentences(context: Context): readonly string[] {
  const { say, outcome, questionnaire } = context
  const { score, band } = outcome.overall
  const weakest = weakestThemes(context)
  const [first] = weakest
  if (score === null || band === null || first === undefined) return []
  const wordsFor = (themes: readonly ThemeOutcome[]): { count: number; names: string; band: string } => ({
    count: themes.length,
    names: titlesOf(context, themes),
    band: bandLabel(context, first.band)
  })
  if (weakest.some((theme) => isUndecided(context, theme.score))) {
    const missing = weakest.map(({ id }) => missingNames(context, id)).join('; ')
    return [say('summary.weakestOpen', { count: weakest.length, names: titlesOf(context, weakest), missing })]
  }
  const counted = countedThemes(context)
  const ofMean = bandOf(score.low, questionnaire.policy)
  if (ofMean > band)
    return [
      say('summary.held', {
        ...wordsFor(counted.filter(({ band: own, score: of }) => own === first.band && !isUndecided(context, of))),
        mean: bandLabel(context, ofMean)
      })
    ]
  return [
    say(
      weakest.length > 1 && weakest.length === counted.length ? 'summary.allAlike' : 'summary.weakest',
      wordsFor(weakest)
    )
  ]
}

const titlesOf = (context: Context, themes: readonly ThemeOutcome[]): string =>
  namesOf(
    context,
    themes.map(({ id }) => context.pick(themeOf(context, id).title))
  )

/** The lowest caps with the checks that cause them; caps above the reached band are left out. */
function capSentences(context: Context): readonly string[] {
  const { say } = context
  const counted = countedThemes(context)
  const caps = groupCaps(counted.flatMap(({ caps: own }) => own)).filter(({ rule }) => rule !== 'evidence')
  const lowest = caps[0]
  const sentences: string[] = []
  if (lowest !== undefined)
    sentences.push(
      say(`summary.cap.${lowest.rule}`, {
        count: lowest.checks.length,
        names: namesOf(
          context,
          lowest.checks.map((check) => shortOf(context, check)),
          3
        ),
        band: bandLabel(context, lowest.band)
      })
    )
  const bare = counted.filter(({ caps: own }) => own.some(({ rule }) => rule === 'evidence'))
  if (bare.length > 0)
    sentences.push(
      say('summary.cap.evidence', {
        count: bare.length,
        names: titlesOf(context, bare),
        band: bandLabel(context, context.questionnaire.policy.caps.evidence.band)
      })
    )
  return sentences
}

function sensitivitySentences(context: Context): readonly string[] {
  const found = sensitivityWords(context, context.outcome.overall)
  return found === null ? [] : [context.say(found.kind.startsWith('stable') ? 'summary.stable' : 'summary.unstable')]
}

/** The first advices in short form: the first sentence of each. */
function actions(context: Context): readonly Block[] {
  const { say } = context
  const title = heading(2, 'summary-actions', say('summary.actions'))
  const first = adviceToShow(context)
    .slice(0, firstActions)
    .flatMap(({ id }) => adviceWording(context, id) ?? [])
  if (first.length === 0) return [title, paragraph(noActions(context))]
  return [
    title,
    {
      ...bullets(
        first.map((words) => [
          strong(`${words.title}. `),
          { text: firstSentence(words.do) },
          muted(`\n${briefMeta(context, words)}`)
        ])
      ),
      ordered: true
    }
  ]
}

/** Why there is no advice: because answers are not known yet, or because nothing is left to improve. */
export function noActions(context: Context): string {
  const { unknown, unanswered } = countsOf(context)
  return context.say(unknown + unanswered > 0 ? 'summary.noActionsYet' : 'summary.noActions')
}

/** What is still open, in numbers. */
export function openSentences(context: Context): readonly string[] {
  const { say, outcome } = context
  const remarks = warningWords(context).length
  const sentences: string[] = [
    say('summary.answered', { words: answeredText(context.translate, context.language, countsOf(context)) })
  ]
  if (outcome.contradictions.length > 0)
    sentences.push(say('summary.contradictions', { count: outcome.contradictions.length }))
  if (remarks > 0) sentences.push(say('summary.warnings', { count: remarks }))
  if (outcome.substantiation !== null)
    sentences.push(
      say('summary.substantiation', {
        level: context.questionnaire.policy.caps.evidence.fromLevel,
        share: percentage(context, outcome.substantiation)
      })
    )
  return sentences
}
