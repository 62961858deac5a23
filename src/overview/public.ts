import { isEnough } from '#workshop/floor.ts'
import { exact, mayBePublished, countOfPart, withoutSmall } from './floor.ts'
import { publicAdvice, type SubjectOf } from './public-advice.ts'
import type { BandCounts, Change, CheckCounts, ChoiceCounts, Count, Movement, Overview } from './types.ts'

/**
 * An overview that may be published: without titles, days and rows, and without any number about fewer than five
 * drafts, not even one that follows from other numbers. Every list of counts divides a known total, so each list is
 * made safe by itself. Numbers that are part of a count are published only where that count is, and where what is left
 * of it is safe too. The caller has already made the breakdowns safe.
 */
export function publicOverview(whole: Overview, subjectOf: SubjectOf): Overview {
  const { drafts } = whole
  const checks = whole.checks.map((check) => checkOf(check, drafts))
  return {
    ...whole,
    flavour: 'public',
    questionnaire: { ...whole.questionnaire, versions: divided(whole.questionnaire.versions) },
    leftOut: {
      ...mapped(whole.leftOut, (count) => (mayBePublished(exact(count)) ? count : null)),
      // The number of older versions may say something about one draft.
      olderSave: null,
      earlierVersion: null
    },
    joined: { ...whole.joined, byCopy: null, byTitle: null, titles: [] },
    period: null,
    years: divided(whole.years).filter((year) => year.drafts !== null),
    depths: apart(whole.depths),
    themes: whole.themes.map((theme) => ({ ...theme, ...bandsOf(theme) })),
    overall: bandsOf(whole.overall),
    checks,
    choices: whole.choices.map(choiceOf),
    advice: whole.advice.flatMap((advice) => publicAdvice(advice, drafts, subjectOf(advice.id), checks)),
    change: whole.change && changeOf(whole.change, drafts),
    rows: null
  }
}

function mapped<T extends { readonly [K in keyof T]: Count }>(counts: T, of: (count: Count) => Count): T {
  return Object.fromEntries(Object.entries<Count>(counts).map(([name, count]) => [name, of(count)])) as T
}

/** Counts that add up to all drafts, without those that may not be published. */
function apart<T extends Readonly<Record<string, Count>>>(counts: T): T {
  const told = withoutSmall(Object.values(counts).map(exact))
  return Object.fromEntries(Object.keys(counts).map((name, at) => [name, told[at] ?? null])) as unknown as T
}

function divided<T extends { readonly drafts: Count }>(entries: readonly T[]): readonly T[] {
  const told = withoutSmall(entries.map(({ drafts }) => exact(drafts)))
  return entries.map((entry, at) => ({ ...entry, drafts: told[at] ?? null }))
}

function bandsOf({ bands, undecided, without, mean }: BandCounts): BandCounts {
  const told = withoutSmall([...bands, undecided, without].map(exact))
  const scored = bands.reduce<number>((sum, count) => sum + exact(count), exact(undecided))
  return {
    bands: told.slice(0, bands.length),
    undecided: told[bands.length] ?? null,
    without: told[bands.length + 1] ?? null,
    mean: isEnough(scored) && mean !== null ? Math.round(mean) : null
  }
}

function checkOf(check: CheckCounts, drafts: number): CheckCounts {
  const { levels, unknown, unanswered, notApplicable, notAsked, limits } = check
  const told = withoutSmall([...levels, unknown, unanswered, notApplicable, notAsked].map(exact))
  const at = (place: number): Count => told[levels.length + place] ?? null
  const zero = exact(levels[0] ?? 0)
  const isWhole = !told.includes(null)
  // A cap comes from a low level or, for a key check, from an open answer: what is left of those must be safe too.
  const open = check.gate ? exact(unknown) + exact(unanswered) : 0
  const one = check.gate ? exact(levels[1] ?? 0) : 0
  const left = [zero, zero + one, zero + open, zero + one + open].map((capped) => capped - exact(limits))
  const isLimitTold = isWhole && left.every((count) => count < 0 || mayBePublished(count))
  return {
    ...check,
    levels: told.slice(0, levels.length),
    unknown: at(0),
    unanswered: at(1),
    notApplicable: at(2),
    notAsked: at(3),
    limits: isLimitTold ? countOfPart(exact(limits), drafts) : null,
    ...(told[0] === null && !isEnough(drafts - zero) && { nearlyAllAtZero: true as const })
  }
}

function choiceOf({ options, unanswered, notAsked, ...others }: ChoiceCounts): ChoiceCounts {
  const told = withoutSmall([...options.map(({ drafts }) => exact(drafts)), exact(unanswered), exact(notAsked)])
  return {
    ...others,
    options: options.map(({ value }, at) => ({ value, drafts: told[at] ?? null })),
    unanswered: told[options.length] ?? null,
    notAsked: told[options.length + 1] ?? null
  }
}

function changeOf({ drafts, overall, themes, checks }: Change, all: number): Change | null {
  if (countOfPart(exact(drafts), all) === null || !isEnough(exact(drafts))) return null
  const movement = <T extends Movement>(counts: T): T => {
    const { up, same, down, unknown } = counts
    return { ...counts, ...apart({ up, same, down, unknown }) }
  }
  return {
    drafts,
    overall: movement(overall),
    themes: themes.map(movement),
    checks: checks.map(movement).filter(({ up, down }) => (up ?? 0) > 0 || (down ?? 0) > 0)
  }
}
