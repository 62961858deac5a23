import { describe, expect, test } from 'vitest'
import { outcomeOfRead } from '#advice/outcome-of.ts'
import { adviceText } from '#advice/catalogue.ts'
import { add, begin, finish, keptFiles, type Count, type Overview } from '#overview/overview.ts'
import { overviewSchema } from '#overview/schema.ts'
import { drafts, folded, overviewOf, readOf } from '../support/overview.ts'
import { atHand, cohesietoets, schoolGarden } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'

/** Sets of drafts of every size, so that some counts are small and some are not. */
const sets = [1, 2, 4, 5, 6, 7, 9, 12, 16, 23, 40, 70, 120].map((count, seed) =>
  drafts({ count, seed, again: [0, 0.3, 0.9][seed % 3] ?? 0 }).map((each) => readOf(each))
)

/** Every list of counts that together are all drafts. */
function divisions(overview: Overview): readonly (readonly [name: string, counts: readonly Count[]])[] {
  const { themes, overall, checks, choices, depths } = overview
  return [
    ...[...themes, { id: 'overall', ...overall }].map(
      ({ id, bands, undecided, without }) => [`bands of ${id}`, [...bands, undecided, without]] as const
    ),
    ...checks.map(
      ({ id, levels, unknown, unanswered, notApplicable, notAsked }) =>
        [id, [...levels, unknown, unanswered, notApplicable, notAsked]] as const
    ),
    ...choices.map(
      ({ question, options, unanswered, notAsked }) =>
        [question, [...options.map((option) => option.drafts), unanswered, notAsked]] as const
    ),
    ['depths', [depths.quick, depths.full]],
    ['versions', overview.questionnaire.versions.map((version) => version.drafts)]
  ]
}

const added = (counts: readonly Count[]): number => counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)

/** Faults: a shown number about fewer than five drafts, or one that can be derived from the total. */
function tooSmall(name: string, counts: readonly Count[], total: number): readonly string[] {
  const hidden = counts.filter((count) => count === null).length
  const left = total - added(counts)
  return [
    ...counts.flatMap((count) => (count !== null && count > 0 && count < 5 ? [`${name}: ${count}`] : [])),
    ...(hidden === 1 ? [`${name}: one count follows from the others`] : []),
    ...(hidden > 0 && left < 5 ? [`${name}: ${left} are left`] : []),
    ...(hidden === 0 && left !== 0 ? [`${name}: ${left} are missing`] : [])
  ]
}

const small = (count: Count): boolean => count !== null && count > 0 && count < 5

test('the order of the files makes no difference', () => {
  for (const reads of sets) {
    const dice = new Dice(reads.length)
    const shuffled = reads
      .map((read) => ({ read, at: dice.next() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ read }) => read)
    for (const flavour of ['working', 'public'] as const) {
      const [here, there] = [reads, shuffled].map((each) => overviewOf(each, flavour))
      expect({ ...there, rows: null }).toEqual({ ...here, rows: null })
      expect(new Set(there?.rows?.rows.map(String))).toEqual(new Set(here?.rows?.rows.map(String)))
    }
  }
})

test('the parts are the whole, for every list of counts', () => {
  for (const reads of sets) {
    const overview = overviewOf(reads)
    for (const [name, counts] of divisions(overview)) expect([name, added(counts)]).toEqual([name, overview.drafts])
    expect(added(overview.years.map((year) => year.drafts))).toBe(overview.drafts)
    expect(overview.drafts + (overview.leftOut.earlierVersion ?? 0)).toBe(reads.length)
    for (const { groups } of overview.breakdowns) {
      expect(added(groups.map((group) => group.drafts))).toBe(overview.drafts)
      for (const { drafts: number, overall } of groups)
        expect(added([...(overall?.bands ?? []), overall?.undecided ?? 0, overall?.without ?? 0])).toBe(number)
    }
    const { change } = overview
    for (const { up, same, down, unknown } of [change?.overall, ...(change?.themes ?? [])].flatMap(
      (each) => each ?? []
    ))
      expect(added([up, same, down, unknown])).toBe(change?.drafts)
    for (const { given, adopted, refused } of overview.advice)
      expect(added([adopted, refused])).toBeLessThanOrEqual(given ?? 0)
    expect(overviewSchema.parse(structuredClone(overview))).toEqual(overview)
  }
})

describe('a public overview', () => {
  const published = sets.map((reads) => overviewOf(reads, 'public')).filter((overview) => overview.drafts >= 5)

  test('shows no number about fewer than five drafts, and none from which such a number can be derived', () => {
    expect(published.length).toBeGreaterThan(8)
    for (const overview of published) {
      const all = overview.drafts
      const faults = divisions(overview).flatMap(([name, counts]) => tooSmall(name, counts, all))
      const movements = [overview.change?.overall, ...(overview.change?.themes ?? [])].flatMap((each) => each ?? [])
      for (const { up, same, down, unknown } of movements)
        faults.push(...tooSmall('change', [up, same, down, unknown], overview.change?.drafts ?? 0))
      if (overview.change !== null)
        faults.push(...tooSmall('versions', [overview.change.drafts, all - (overview.change.drafts ?? 0)], all))
      for (const { by, groups } of overview.breakdowns) {
        faults.push(
          ...tooSmall(
            by,
            groups.map((group) => group.drafts),
            all
          )
        )
        for (const { overall, drafts: number } of groups)
          if (overall !== null)
            faults.push(...tooSmall(`${by}: verdicts`, [...overall.bands, overall.undecided, overall.without], number))
      }
      faults.push(
        ...Object.values(overview.leftOut)
          .filter(small)
          .map((count) => `left out: ${String(count)}`)
      )
      faults.push(...overview.years.filter((year) => small(year.drafts)).map(({ year }) => year))
      expect(faults).toEqual([])
    }
  })

  test('shows the parts of a count only where that count, and what is left of it, is large enough', () => {
    let compared = 0
    for (const overview of published)
      for (const { id, given, adopted, refused, resolved } of overview.advice) {
        compared += 1
        const about = adviceText(cohesietoets, id)?.about
        const check = about?.kind === 'check' ? overview.checks.find((each) => each.id === about.check) : undefined
        if (about?.kind === 'check')
          expect(about.level === 'unknown' ? check?.unknown : check?.levels[about.level]).toBe(given)
        const rest = [given, overview.drafts - (given ?? 0), adopted, refused, resolved]
        if (adopted !== null && refused !== null) rest.push((given ?? 0) - adopted - refused)
        if (resolved !== null) rest.push(overview.drafts - (given ?? 0) - resolved)
        expect([id, rest.filter((count) => small(count))]).toEqual([id, []])
        expect(adopted === null).toBe(refused === null)
      }
    expect(compared).toBeGreaterThan(50)
    for (const overview of published)
      for (const { limits, levels, unknown, unanswered, gate } of overview.checks) {
        if (limits === null) continue
        const [zero, one] = [levels[0] ?? 0, gate ? (levels[1] ?? 0) : 0]
        const open = gate ? (unknown ?? 0) + (unanswered ?? 0) : 0
        const left = [zero, zero + one, zero + open, zero + one + open].map((capped) => capped - limits)
        expect(left.filter(small)).toEqual([])
      }
  })

  test('has no title, day or row, and its means are whole points', () => {
    for (const overview of published) {
      expect([overview.rows, overview.period, overview.joined.titles]).toEqual([null, null, []])
      expect(JSON.stringify(overview)).not.toMatch(/Schuldhulp|Platformwerk|2026-\d\d/u)
      const means = [...overview.themes, overview.overall].map(({ mean }) => mean)
      expect(means.filter((mean) => mean !== null && !Number.isInteger(mean))).toEqual([])
    }
  })
})

test('a questionnaire without roles, groups, kinds and a total works too', () => {
  const reads = drafts({ count: 9, questionnaire: schoolGarden }).map((each) => readOf(each, schoolGarden))
  const [overview] = finish(folded(reads, {}, schoolGarden), 'working')
  expect(overview?.breakdowns).toEqual([])
  expect(added(overview?.checks[0]?.levels ?? [])).toBeGreaterThan(0)
})

test('above the limit every file counts as a draft, in any order of the files', () => {
  const reads = drafts({ count: 60, again: 0.8 }).map((each) => readOf(each))
  const outcomes = new Map(reads.map((read) => [read, outcomeOfRead(read)]))
  const many = Array.from(
    { length: keptFiles + 1 },
    (_, at) => reads[at % reads.length] ?? readOf(drafts({ count: 1 })[0] as never)
  )
  const overviews = [many, many.toReversed()].map((each) => {
    const fold = begin({
      questionnaires: atHand(cohesietoets),
      withTitles: true,
      salt: '',
      withUnfinished: true,
      isEachApart: false,
      withRows: true
    })
    for (const read of each) add(fold, read, outcomes.get(read))
    return finish(fold, 'working')[0]
  })
  expect(overviews[0]).toEqual(overviews[1])
  expect(overviews[0]).toMatchObject({
    drafts: keptFiles + 1,
    joined: { isPossible: false, byTitle: 0 },
    change: null,
    rows: null
  })
  for (const [name, counts] of divisions(overviews[0] as Overview))
    expect([name, added(counts)]).toEqual([name, keptFiles + 1])
})
