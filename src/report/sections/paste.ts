import { knownQuestions } from '#assessment/passport.ts'
import type { Finding, ThemeOutcome } from '#outcome/types.ts'
import { adviceToShow, adviceWording } from '#wording/advice.ts'
import { heading, paragraph, runs } from '../blocks.ts'
import { findingsOf, isIncomplete, isUntouched } from '#wording/assessment.ts'
import { instrumentName, themeOf } from '#wording/speech.ts'
import { type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { draftTitle } from '#wording/title.ts'
import { passportText } from '../passport.ts'
import { pictureQuestions, standings } from '../picture.ts'
import { asStrongAs, countedThemes, weakestThemes } from '#wording/weakest.ts'
import { isOfStudy } from '#wording/source.ts'
import { bandLabel } from '#wording/level.ts'
import { levelAlone } from '#wording/level-alone.ts'
import { numberWord } from '#wording/number.ts'
import { isUndecided, missingNames } from '#wording/undecided.ts'
import { listOf, namesOf, shortOf } from '#wording/names.ts'
import { rangeInWords } from '#wording/score.ts'

const firstSubjects = 5

/** Text for other documents: the sections of a decision note, and a paragraph for an explanatory memorandum. */
export function pasteSection(context: Context): Section {
  const { say } = context
  return {
    id: 'paste',
    flow: 'run-on',
    blocks: [
      heading(1, 'paste', say('paste.title')),
      paragraph(say('paste.lead')),
      ...text('points', say('paste.points'), keyPoints(context)),
      ...(hasCoordination(context) ? text('coordination', say('paste.coordination'), coordination(context)) : []),
      ...text('memorandum', say(`paste.memorandum.${kindOf(context)}`), memorandum(context))
    ]
  }
}

const text = (id: string, name: string, paragraphs: readonly string[]): readonly Block[] => [
  heading(2, `paste-${id}`, name),
  { kind: 'quote', name, paragraphs: paragraphs.map(runs) }
]

/** The kinds of policy that have a text of their own here; a questionnaire may have others. */
const kinds: ReadonlySet<unknown> = new Set([
  'letter-to-parliament',
  'policy-note',
  'strategy',
  'programme',
  'law',
  'implementing-act',
  'subsidy',
  'agreement',
  'council-proposal',
  'executive-decision',
  'by-law',
  'implementation-programme',
  'district-plan',
  'purchase',
  'digital-service'
])

const kindOf = ({ answers }: Context): string => {
  const kind = answers[knownQuestions.kind]
  return kinds.has(kind) ? String(kind) : 'other'
}

function keyPoints(context: Context): readonly string[] {
  const { say, outcome } = context
  const { score, band } = outcome.overall
  const result =
    score === null || !hasOutcome(context)
      ? say('paste.noScore')
      : say(isUndecided(context, score) ? 'paste.resultUndecided' : 'paste.result', {
          band: bandLabel(context, band),
          points: rangeInWords(context, score),
          themes: themeResults(context)
        })
  const subjects = [
    ...new Set(
      adviceToShow(context).flatMap(({ id, checks }) =>
        checks.length > 0 ? checks.map((check) => shortOf(context, check)) : (adviceWording(context, id)?.title ?? [])
      )
    )
  ].slice(0, firstSubjects)
  const next = subjects.length === 0 ? [] : [say('paste.next', { names: namesOf(context, subjects) })]
  return [
    [opening(context), ...provisos(context)].join(' '),
    result,
    ...extremes(context),
    ...futures(context),
    ...next,
    ...open(context)
  ]
}

/** Whether anything that counts is answered. */
const hasOutcome = (context: Context): boolean => context.outcome.overall.score !== null && !isUntouched(context)

function opening(context: Context): string {
  const version = passportText(context, 'draft-version')
  const args = { title: draftTitle(context.answers, context.translate), instrument: instrumentName(context) }
  const key = isOfStudy(context.questionnaire) ? 'opening' : 'openingOwn'
  return version === '' ? context.say(`paste.${key}`, args) : context.say(`paste.${key}Version`, { ...args, version })
}

/** What a reader must know before the outcome: that it is a quick scan, or incomplete. */
const provisos = (context: Context): readonly string[] => [
  ...(context.outcome.depth === 'quick' ? [context.say('paste.quick')] : []),
  ...(isIncomplete(context) ? [context.say('paste.incomplete')] : [])
]

const titleOf = (context: Context, { id }: ThemeOutcome): string => context.pick(themeOf(context, id).title)

const themeResults = (context: Context): string =>
  countedThemes(context)
    .map((theme) =>
      isUndecided(context, theme.score)
        ? context.say('paste.themeUndecided', {
            theme: titleOf(context, theme),
            names: missingNames(context, theme.id)
          })
        : context.say('paste.theme', { theme: titleOf(context, theme), band: bandLabel(context, theme.band) })
    )
    .join('; ')

/** The strongest and weakest themes, where they differ and are known. */
function extremes(context: Context): readonly string[] {
  if (countedThemes(context).some(({ score }) => isUndecided(context, score))) return []
  const [best] = [...countedThemes(context)].sort(
    (left, right) => (right.band ?? 0) - (left.band ?? 0) || (right.score?.low ?? 0) - (left.score?.low ?? 0)
  )
  const weakest = weakestThemes(context)
  if (best === undefined || best.score?.low === weakest[0]?.score?.low) return []
  const sentence = (key: string, themes: readonly ThemeOutcome[]): string =>
    context.say(`paste.${key}`, {
      count: themes.length,
      names: namesOf(
        context,
        themes.map((theme) => titleOf(context, theme))
      )
    })
  return [[sentence('best', asStrongAs(context, best)), sentence('weakest', weakest)].join(' ')]
}

function futures(context: Context): readonly string[] {
  const { outcome, questionnaire, pick, say } = context
  if (outcome.futures === null || outcome.futures.verdict === 'open') return []
  const { verdict, negative } = outcome.futures
  const names = (questionnaire.futures?.futures ?? [])
    .filter(({ id }) => negative.includes(id))
    .map(({ name }) => pick(name))
  const number = numberWord(context, names.length)
  return [say(`paste.futures.${verdict}`, { count: names.length, number, names: listOf(context, names) })]
}

function open(context: Context): readonly string[] {
  const count = findingsOf(context).filter(({ outcome }) => outcome === 'unknown' || outcome === 'unanswered').length
  return count === 0 ? [] : [context.say('paste.open', { count, number: numberWord(context, count) })]
}

/** Whether a role or a group is recorded. */
const hasCoordination = (context: Context): boolean =>
  context.questionnaire.pictures.some((picture) =>
    standings(context, pictureQuestions(context, picture)).some(({ names }) => names.length > 0)
  )

/**
 * Who took part in which role, and which groups were considered: the content of the pictures, in sentences. The first
 * option means no part at all.
 */
function coordination(context: Context): readonly string[] {
  const { say, questionnaire } = context
  const paragraphs = questionnaire.pictures.flatMap((picture) => {
    const rows = standings(context, pictureQuestions(context, picture))
      .slice(1)
      .filter(({ names }) => names.length > 0)
    if (rows.length === 0) return [say(`paste.${picture.id}None`)]
    return [
      say(`paste.${picture.id}`),
      ...rows.reverse().map(({ label, names }) => say('picture.standing', { label, names: names.join('; ') }))
    ]
  })
  return paragraphs.length === 0 ? [say('paste.rolesNone')] : paragraphs
}

function memorandum(context: Context): readonly string[] {
  const { say, pick, questionnaire } = context
  const themes = questionnaire.themes.filter(({ inOverall }) => inOverall).map(({ title }) => pick(title))
  const intro = say(isOfStudy(questionnaire) ? 'paste.memorandumOpening' : 'paste.memorandumOpeningOwn', {
    policy: say(`paste.policy.${kindOf(context)}`),
    instrument: instrumentName(context),
    themes: namesOf(context, themes)
  })
  return [
    [intro, ...provisos(context)].join(' '),
    ...(hasOutcome(context) ? found(context) : [say('paste.noScore')]),
    ...futures(context),
    say('paste.closing')
  ]
}

/** How many findings of a theme the memorandum writes out: of what the proposal does, and of what needs attention. */
const writtenOut = { full: 2, quick: 1 } as const

/** What the proposal does and what needs attention, theme by theme, in the texts of its findings. */
function found(context: Context): readonly string[] {
  const { say, pick, questionnaire } = context
  const paragraphs = questionnaire.themes.flatMap(({ id, title }) => {
    const texts = [...does(context, id), ...needsAttention(context, id)]
    return texts.length === 0 ? [] : [say('paste.found', { theme: pick(title), texts: texts.join(' ') })]
  })
  return paragraphs.length === 0 ? [say('paste.nothingKnown')] : paragraphs
}

const inWords = (context: Context, findings: readonly Finding[]): readonly string[] =>
  findings.slice(0, writtenOut[context.outcome.depth]).map((finding) => levelAlone(context, finding))

/** The weightiest findings from the target level up. */
function does(context: Context, theme: string): readonly string[] {
  const { targetLevel } = context.questionnaire.policy
  const strong = findingsOf(context, theme).filter(({ level }) => level !== null && level >= targetLevel)
  return inWords(
    context,
    strong.toSorted((left, right) => right.weight - left.weight)
  )
}

/** The lowest findings below the target level, the weightiest first, with how many there are. */
function needsAttention(context: Context, theme: string): readonly string[] {
  const { targetLevel } = context.questionnaire.policy
  const weak = findingsOf(context, theme).filter(({ level }) => level !== null && level < targetLevel)
  const texts = inWords(
    context,
    weak.toSorted((left, right) => (left.level ?? 0) - (right.level ?? 0) || right.weight - left.weight)
  )
  const count = weak.length
  if (count === 0) return []
  const number = numberWord(context, count, true)
  return [context.say(`paste.attention${count > texts.length ? 'First' : ''}`, { count, number }), ...texts]
}
