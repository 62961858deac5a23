import { bandOf } from '#outcome/band.ts'
import { groupCaps } from '../why.ts'
import { briefMeta, wordsOf } from '../advice.ts'
import { bullets, callout, heading, muted, paragraph, strong, type Words } from '../blocks.ts'
import { findingsOf, isIncomplete, themeOf, themeOutcomeOf, type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { profileFigure } from '../profile.ts'
import { warningWords } from '../warnings.ts'
import { bandLabel, firstSentence, namesOf, percentage, points, rangeInWords, shortOf } from '../wording.ts'

const firstActions = 5

/** The outcome on one page. Everything in it is bounded, so that it fits. */
export function summarySection(context: Context): Section {
  const { say, outcome } = context
  const isEmpty = outcome.completeness === 0
  const blocks: Block[] = [heading(1, 'summary', say('summary.title')), paragraph(leadOf(context), 'lead'), profileFigure(context)]
  if (outcome.overall.score !== null && !isEmpty) blocks.push(callout('neutral', say('summary.why', { band: bandLabel(context, outcome.overall.band) }), reasons(context)))
  blocks.push(...actions(context), heading(2, 'summary-open', say('summary.open')), paragraph(openSentences(context).join(' ')))
  return { id: 'summary', flow: 'own-page', blocks }
}

/** The outcome in a sentence, and how far it can be trusted. */
function leadOf(context: Context): Words {
  const { say, outcome } = context
  const { score, band } = outcome.overall
  if (score === null) return say('summary.nothing')
  if (outcome.completeness === 0) return say('summary.empty')
  const lead = { text: say('summary.lead', { points: rangeInWords(context, score), band: bandLabel(context, band) }) }
  const provisos = [
    ...(outcome.depth === 'quick' ? [say('summary.quick')] : []),
    ...(isIncomplete(context) ? [say('summary.incomplete', { share: percentage(context, outcome.completeness) })] : [])
  ]
  return provisos.length === 0 ? [lead] : [lead, strong(` ${provisos.join(' ')}`)]
}

/** Why the total is what it is: the mean, the weakest theme, the caps, and how firm it stands. */
function reasons(context: Context): readonly string[] {
  return [...weakestSentences(context), ...capSentences(context), ...sensitivitySentences(context)]
}

function weakestSentences(context: Context): readonly string[] {
  const { say, pick, outcome, questionnaire } = context
  const { score, band, weakest } = outcome.overall
  if (score === null || band === null || weakest === null) return []
  const theme = themeOutcomeOf(context, weakest)
  const words = { theme: pick(themeOf(context, weakest).title), band: bandLabel(context, theme.band), overall: bandLabel(context, band) }
  const ofMean = bandOf(score.low, questionnaire.policy)
  return [ofMean > band ? say('summary.held', { ...words, mean: bandLabel(context, ofMean) }) : say('summary.weakest', words)]
}

/** The lowest ceilings with the checks that cause them; what is above the band that was reached adds nothing here. */
function capSentences(context: Context): readonly string[] {
  const { outcome, say } = context
  const counted = outcome.themes.filter(({ id }) => themeOf(context, id).inOverall)
  const caps = groupCaps(counted.flatMap(({ caps: own }) => own)).filter(({ rule }) => rule !== 'evidence')
  const lowest = caps[0]
  const sentences: string[] = []
  if (lowest !== undefined) sentences.push(say(`summary.cap.${lowest.rule}`, { count: lowest.checks.length, names: namesOf(context, lowest.checks.map((check) => shortOf(context, check)), 3), band: bandLabel(context, lowest.band) }))
  const bare = counted.filter(({ caps: own }) => own.some(({ rule }) => rule === 'evidence')).map(({ id }) => context.pick(themeOf(context, id).title))
  if (bare.length > 0) sentences.push(say('summary.cap.evidence', { count: bare.length, names: namesOf(context, bare), band: bandLabel(context, context.questionnaire.policy.caps.evidence.band) }))
  return sentences
}

function sensitivitySentences(context: Context): readonly string[] {
  const { sensitivity } = context.outcome.overall
  if (sensitivity === null) return []
  const words = { low: points(context, sensitivity.low), high: points(context, sensitivity.high) }
  return [context.say(sensitivity.stable ? 'summary.stable' : 'summary.unstable', words)]
}

/** The first advices in short: the first sentence of each. */
function actions(context: Context): readonly Block[] {
  const { say, outcome } = context
  const title = heading(2, 'summary-actions', say('summary.actions'))
  const first = outcome.advice.slice(0, firstActions).flatMap(({ id }) => wordsOf(context, id) ?? [])
  if (first.length === 0) return [title, paragraph(say(isIncomplete(context) ? 'summary.noActionsYet' : 'summary.noActions'))]
  return [title, { ...bullets(first.map((words) => [strong(`${words.title}. `), { text: firstSentence(words.do) }, muted(`\n${briefMeta(context, words)}`)])), ordered: true }]
}

function openSentences(context: Context): readonly string[] {
  const { say, outcome } = context
  const remarks = warningWords(context).length
  const findings = findingsOf(context)
  const count = (kind: string): number => findings.filter((finding) => finding.outcome === kind).length
  const sentences: string[] = []
  if (count('unknown') > 0) sentences.push(say('summary.unknown', { count: count('unknown') }))
  if (count('unanswered') > 0) sentences.push(say('summary.unanswered', { count: count('unanswered') }))
  if (outcome.contradictions.length > 0) sentences.push(say('summary.contradictions', { count: outcome.contradictions.length }))
  if (remarks > 0) sentences.push(say('summary.warnings', { count: remarks }))
  if (sentences.length === 0) sentences.push(say('summary.allAnswered'))
  if (outcome.substantiation !== null) sentences.push(say('summary.substantiation', { share: percentage(context, outcome.substantiation) }))
  return sentences
}
