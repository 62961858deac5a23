import { outcomeOfRead } from '#advice/outcome-of.ts'
import { blankAssessment } from '#assessment/blank.ts'
import { checkAssessment, type ReadAssessment } from '#assessment/read.ts'
import type { Action, Assessment } from '#assessment/types.ts'
import {
  add,
  addUnreadable,
  begin,
  finish,
  type Fold,
  type Overview,
  type OverviewOptions
} from '#overview/overview.ts'
import { buildOverview } from '#report/build.ts'
import type { Language, Report } from '#report/model.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { atHand, cohesietoets } from './questionnaire.ts'
import { Dice } from './random.ts'
import { translators } from './report.ts'

/** How a set of drafts is made. */
export interface DraftsMade {
  readonly count: number
  readonly seed?: number
  readonly questionnaire?: Questionnaire
  /** The share of drafts that have an earlier version. */
  readonly again?: number
}

const subjects = [
  'Schuldhulp',
  'Digitale identiteit',
  'AI in de zorg',
  'Platformwerk',
  'Slimme mobiliteit',
  'Datadelen'
]
const kinds = ['Strategie', 'Programma', 'Wetsvoorstel', 'Regeling', 'Convenant']

/**
 * Assessments of made-up drafts that look like real ones: most checks low, some open, actions on a part of the advice,
 * and of some drafts an earlier version that was copied, or that has the same title. The same in every run.
 */
export function drafts({
  count,
  seed = 1,
  questionnaire = cohesietoets,
  again = 0.3
}: DraftsMade): readonly Assessment[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, (_, at) => {
    const last = oneDraft(questionnaire, dice, at)
    if (!dice.chance(again)) return [last]
    const first: Assessment = {
      ...last,
      id: `${last.id}-first`,
      createdAt: '2026-01-05T10:00:00Z',
      modifiedAt: '2026-01-05T10:00:00Z',
      actions: [],
      answers: {
        ...last.answers,
        'draft-version': '0.1',
        'draft-date': '2026-01-05',
        ...Object.fromEntries(
          [...questionnaire.checks.keys()].filter(() => dice.chance(0.4)).map((name) => [name, dice.pick([0, 0, 1, 2])])
        )
      }
    }
    return [first, dice.chance(0.5) ? { ...last, copiedFrom: first.id } : last]
  }).flat()
}

function oneDraft(questionnaire: Questionnaire, dice: Dice, at: number): Assessment {
  const blank = blankAssessment({
    id: `${questionnaire.id}-${String(at)}`,
    now: '2026-06-01T10:00:00Z',
    questionnaire,
    depth: dice.chance(0.15) ? 'quick' : 'full',
    language: 'nl'
  })
  const answers: Record<string, unknown> = {
    'policy-title': `${dice.pick(kinds)} ${dice.pick(subjects)} ${String(at + 1)}`,
    'draft-version': '0.8',
    'draft-date': `2026-${String(2 + (at % 9)).padStart(2, '0')}-1${String(at % 10)}`
  }
  for (const question of questionnaire.questions.values()) {
    if (question.kind === 'check') {
      const level = dice.pick([0, 0, 1, 1, 1, 2, 2, 3, 'unknown' as const])
      answers[question.name] = typeof level === 'number' ? Math.min(level, question.levels.length - 1) : level
      if (level !== 'unknown' && level > 1) answers[`${question.name}-Comment`] = 'paragraaf 2.3'
    } else if (question.kind === 'choice' && dice.chance(0.9)) {
      const few = question.name === 'policy-kind' ? question.options.slice(0, 3) : question.options
      answers[question.name] = dice.pick(few).value
    } else if (question.kind === 'choices' && dice.chance(0.9)) {
      const few = question.name.startsWith('lead-') ? question.options.slice(0, 4) : question.options
      answers[question.name] = dice.chance(0.8) ? [dice.pick(few).value] : few.slice(0, 2).map(({ value }) => value)
    }
  }
  const assessment = { ...blank, answers: answers as Assessment['answers'] }
  return { ...assessment, actions: actionsFor(readOf(assessment, questionnaire), dice) }
}

function actionsFor(read: ReadAssessment, dice: Dice): readonly Action[] {
  const taken = outcomeOfRead(read).advice.filter(() => dice.chance(0.15))
  return taken.map(({ id }) => ({
    advice: id,
    owner: 'programmamanager',
    due: '2026-12-01',
    status: dice.pick(['open', 'doing', 'done', 'not-adopted'] as const),
    reason: ''
  }))
}

/** An assessment as it is read; throws when it cannot be. */
export function readOf(assessment: Assessment, questionnaire: Questionnaire = cohesietoets): ReadAssessment {
  const read = checkAssessment(assessment, atHand(questionnaire))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** A fold over these assessments. */
export function folded(
  reads: readonly ReadAssessment[],
  options: Partial<OverviewOptions> = {},
  questionnaire: Questionnaire = cohesietoets
): Fold {
  const fold = begin({
    questionnaires: atHand(questionnaire),
    withTitles: true,
    salt: '',
    withUnfinished: true,
    isEachApart: false,
    withRows: true,
    ...options
  })
  for (const read of reads) add(fold, read)
  return fold
}

/** The overview of these assessments, of which there is one. */
export function overviewOf(
  reads: readonly ReadAssessment[],
  flavour: Overview['flavour'] = 'working',
  options: Partial<OverviewOptions> = {}
): Overview {
  const [overview] = finish(folded(reads, options), flavour)
  if (overview === undefined) throw new Error('nothing was added')
  return overview
}

/** The document about made-up drafts. */
export function overviewReport(
  language: Language,
  flavour: Overview['flavour'],
  { count = 40, questionnaire = cohesietoets, seed = 1 }: Partial<DraftsMade> = {}
): Report {
  const reads = drafts({ count, questionnaire, seed }).map((each) => readOf(each, questionnaire))
  const fold = folded(reads, {}, questionnaire)
  addUnreadable(fold)
  const [overview] = finish(fold, flavour)
  if (overview === undefined) throw new Error('nothing was added')
  return buildOverview({
    overview,
    questionnaires: [questionnaire],
    language,
    translate: translators[language],
    madeAt: '2026-11-30T09:00:00Z'
  })
}
