import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { apply } from '#workshop/apply.ts'
import { compass } from '#workshop/compass.ts'
import { hidesMovement, movementOf, smallGroups } from '#workshop/floor.ts'
import { checkItems, itemOf } from '#workshop/items.ts'
import { mergeWorkshops } from '#workshop/merge.ts'
import { nextStep } from '#workshop/next-step.ts'
import { checkWorkshop } from '#workshop/read.ts'
import { scripts } from '#workshop/script.ts'
import { settleWorkshop } from '#workshop/settle.ts'
import { standingLevel, standingOutcome } from '#workshop/standing.ts'
import { medianLevel } from '#workshop/tally.ts'
import { scriptNames, type CheckItem } from '#workshop/types.ts'
import { boardView } from '#workshop/view.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'
import { after, tally, voted, workshopOf } from '../../support/workshop.ts'

const checkOf = (workshop: Parameters<typeof itemOf>[0], id = 'szw-role') => itemOf(workshop, id) as CheckItem

describe('a script', () => {
  it.each(scriptNames)('%s fills its minutes and includes every recommendation', (script) => {
    const workshop = workshopOf(script)
    expect(workshop.items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(scripts[script].minutes)
    const themes = checkItems(workshop).map(({ id }) => cohesietoets.checks.get(id)?.theme)
    expect(new Set(themes)).toEqual(new Set(['ministries', 'scope', 'individualisation', 'diversity']))
  })

  it('of 45 minutes asks one key check of each recommendation', () => {
    expect(checkItems(workshopOf('45')).map(({ id }) => id)).toEqual([
      'szw-role',
      'top-and-bottom',
      'own-push',
      'assumed-citizen'
    ])
  })
})

describe('a session', () => {
  it('goes from reading to a decision, and the main button offers each next step', () => {
    let workshop = after(workshopOf(), { kind: 'go', to: 'szw-role' })
    const steps = []
    for (const change of [
      { kind: 'read', item: 'szw-role' },
      { kind: 'open', item: 'szw-role' },
      { kind: 'close', item: 'szw-role' },
      { kind: 'reveal', item: 'szw-role' },
      { kind: 'discuss', item: 'szw-role' },
      { kind: 'open', item: 'szw-role' },
      { kind: 'close', item: 'szw-role' },
      { kind: 'reveal', item: 'szw-role' }
    ] as const) {
      steps.push(nextStep(workshop, cohesietoets).kind)
      workshop = after(workshop, change)
    }
    expect([...steps, nextStep(workshop, cohesietoets).kind]).toEqual([
      'read',
      'open',
      'close',
      'reveal',
      'discuss',
      'open-again',
      'close',
      'reveal',
      'decide'
    ])
  })

  it('refuses the second of two facilitators who press at once', () => {
    const workshop = after(workshopOf(), { kind: 'open', item: 'szw-role' })
    const press = { kind: 'close', item: 'szw-role', sequence: workshop.sequence } as const
    const first = apply(workshop, press, cohesietoets)
    expect(first.ok && apply(first.value, press, cohesietoets)).toMatchObject({
      ok: false,
      problems: [{ code: 'out-of-order' }]
    })
  })

  it('fixes the counts once somebody looked, and refuses to open that ballot again', () => {
    const counted = after(
      workshopOf(),
      { kind: 'open', item: 'szw-role' },
      { kind: 'tally', item: 'szw-role', source: 'hand', tally: tally(3, 3, 0, 0, 0) },
      { kind: 'close', item: 'szw-role' },
      { kind: 'look', item: 'szw-role' }
    )
    for (const change of [
      { kind: 'tally', item: 'szw-role', source: 'hand', tally: tally(3, 4, 0, 0, 0) },
      { kind: 'open', item: 'szw-role' }
    ] as const)
      expect(apply(counted, { ...change, sequence: counted.sequence }, cohesietoets)).toMatchObject({
        problems: [{ code: 'counts-fixed' }]
      })
  })

  it('shows nothing of four answers, as if nobody had answered, and five as they are', () => {
    const shown = (counts: Parameters<typeof tally>) =>
      boardView(after(voted(workshopOf(), 'szw-role', tally(...counts)), { kind: 'go', to: 'szw-role' }), cohesietoets)
    const [four, five] = [shown([1, 3, 0, 0, 0]), shown([1, 4, 0, 0, 0])]
    expect(four.shows).toMatchObject({ ballots: [{ answered: 4, distribution: null }] })
    expect(five.shows).toMatchObject({ ballots: [{ answered: 5, distribution: { levels: [1, 4, 0, 0] } }] })
    expect(four.profile).toEqual(boardView(workshopOf(), cohesietoets).profile)
  })

  it('never puts notes or minority views on the board', () => {
    const workshop = after(
      voted(workshopOf(), 'szw-role', tally(5, 5, 0, 0, 0)),
      { kind: 'plan', item: 'szw-role', minutes: 6, notes: 'SECRET' },
      { kind: 'decide', item: 'szw-role', decision: { level: 1, reason: 'paragraaf 2', minority: ['SECRET'] } },
      { kind: 'go', to: 'szw-role' }
    )
    expect(JSON.stringify(boardView(workshop, cohesietoets))).not.toContain('SECRET')
  })

  it('leaves a skipped check out of the score and the board, until it is resumed', () => {
    const seen = voted(workshopOf(), 'szw-role', tally(0, 0, 0, 9, 0))
    const skipped = after(seen, { kind: 'skip', item: 'szw-role' })
    expect(standingLevel(checkOf(skipped), cohesietoets)).toBeNull()
    expect(standingLevel(checkOf(after(skipped, { kind: 'take-up', item: 'szw-role' })), cohesietoets)).toBe(3)
  })
})

describe('the median of the room', () => {
  it.each([
    [tally(0, 5, 0, 0, 0), 1],
    [tally(3, 0, 3, 0, 0), 0],
    [tally(2, 0, 3, 0, 40), 2],
    [tally(0, 0, 0, 0, 6), null]
  ])('of %o is %s: the lower of two middle ones; answers of unknown do not count', (counted, level) => {
    expect(medianLevel(counted)).toBe(level)
  })
})

describe('the compass', () => {
  it('puts the most divided check first, then a key check that limits the band, then the others', () => {
    const workshop = voted(
      voted(voted(workshopOf(), 'cohesion-defined', tally(0, 1, 9, 0, 0)), 'szw-role', tally(8, 1, 0, 0, 0)),
      'citizen-types',
      tally(0, 5, 4, 1, 2)
    )
    expect(compass(workshop, cohesietoets)).toEqual([
      { check: 'citizen-types', reasons: [{ kind: 'disagreement', low: 5, high: 5, of: 10 }] },
      { check: 'szw-role', reasons: [{ kind: 'gate', level: 0, band: 1 }] },
      { check: 'cohesion-defined', reasons: [] }
    ])
  })

  it('puts what the author chose beside the room, also without confidence, after key checks', () => {
    const workshop = after(
      voted(
        voted(voted(workshopOf(), 'cohesion-defined', tally(0, 1, 9, 0, 0)), 'szw-role', tally(8, 1, 0, 0, 0)),
        'citizen-types',
        tally(0, 0, 9, 1, 2)
      ),
      {
        kind: 'author',
        levels: [
          { check: 'cohesion-defined', level: 2, confidence: 'low' },
          { check: 'szw-role', level: 0, confidence: 'high' },
          { check: 'citizen-types', level: 3, confidence: 'low' }
        ]
      }
    )
    expect(compass(workshop, cohesietoets)).toEqual([
      { check: 'szw-role', reasons: [{ kind: 'gate', level: 0, band: 1 }] },
      { check: 'citizen-types', reasons: [{ kind: 'author', own: 3, room: 2, confidence: 'low' }] },
      { check: 'cohesion-defined', reasons: [{ kind: 'unsure', level: 2 }] }
    ])
    const taken = after(workshop, { kind: 'author', levels: [] })
    expect(taken).not.toHaveProperty('author')
    expect(compass(taken, cohesietoets).map(({ reasons }) => reasons.length)).toEqual([1, 0, 0])
  })

  it('says nothing about counts that are too few to show', () => {
    expect(compass(voted(workshopOf(), 'szw-role', tally(2, 0, 0, 2, 0)), cohesietoets)).toEqual([])
  })
})

describe('movement between two ballots', () => {
  const twice = after(
    voted(workshopOf(), 'szw-role', tally(6, 6, 0, 0, 0)),
    { kind: 'discuss', item: 'szw-role' },
    { kind: 'open', item: 'szw-role' },
    { kind: 'tally', item: 'szw-role', source: 'hand', tally: tally(1, 6, 5, 0, 0) },
    { kind: 'close', item: 'szw-role' },
    { kind: 'reveal', item: 'szw-role' }
  )
  const counted = (up: number, same: number) =>
    ({ kind: 'movement', item: 'szw-role', movement: { up, same, down: 0 } }) as const

  it('is shown when every group has five people or nobody', () => {
    expect(movementOf(checkOf(after(twice, counted(6, 6))))).toEqual({ up: 6, same: 6, down: 0 })
    expect(movementOf(checkOf(after(twice, counted(10, 2))))).toBeNull()
  })

  it('is not shown when one person answered only once: the distributions would give that one away', () => {
    const later = after(
      voted(workshopOf(), 'szw-role', tally(5, 5, 0, 0, 0)),
      { kind: 'discuss', item: 'szw-role' },
      { kind: 'open', item: 'szw-role' },
      { kind: 'tally', item: 'szw-role', source: 'hand', tally: tally(5, 5, 0, 1, 0) },
      { kind: 'close', item: 'szw-role' },
      { kind: 'reveal', item: 'szw-role' }
    )
    expect(movementOf(checkOf(after(later, counted(0, 10))))).toBeNull()
  })

  it('names each group that is too small, also those who answered only once', () => {
    expect(smallGroups({ up: 6, same: 6, down: 0 }, [12, 12])).toEqual([])
    expect(smallGroups({ up: 5, same: 2, down: 1 }, [12, 9])).toEqual([
      { group: 'down', count: 1 },
      { group: 'same', count: 2 },
      { group: 'onlyFirst', count: 4 },
      { group: 'onlySecond', count: 1 }
    ])
  })

  it('is called hidden only when phones answered twice and it is not shown', () => {
    const byPhone = (phone: number) => {
      const item = checkOf(twice)
      const ballots = item.ballots.map((ballot) => ({ ...ballot, counts: { phone: tally(phone, 0, 0, 0, 0) } }))
      return { ...item, ballots }
    }
    expect(hidesMovement(checkOf(twice))).toBe(false)
    expect(hidesMovement(byPhone(12))).toBe(true)
    expect(hidesMovement({ ...byPhone(12), phase: 'closed' })).toBe(false)
    expect(hidesMovement({ ...byPhone(12), movement: { up: 6, same: 6, down: 0 } })).toBe(false)
  })

  it('fits both ballots, or is refused', () => {
    expect(apply(twice, { ...counted(7, 6), sequence: twice.sequence }, cohesietoets)).toMatchObject({
      ok: false,
      problems: [{ code: 'not-allowed' }]
    })
  })
})

describe('the assessment that a workshop gives', () => {
  const decided = after(voted(workshopOf(), 'szw-role', tally(0, 9, 0, 0, 0)), {
    kind: 'decide',
    item: 'szw-role',
    decision: { level: 2, reason: 'paragraaf 2.3', minority: [] }
  })

  it('has the decided levels with their reason as remark, and nothing for the others', () => {
    const workshop = voted(decided, 'ocw-role', tally(9, 0, 0, 0, 0))
    const assessment = settleWorkshop(workshop, cohesietoets, { id: 'x', now: '2026-11-30T11:00:00Z' })
    expect(assessment).toMatchObject({
      depth: 'quick',
      answers: {
        'policy-title': 'Visie digitaal loket',
        'draft-version': '0.9',
        'szw-role': 2,
        'szw-role-Comment': 'paragraaf 2.3'
      }
    })
    expect(Object.keys(assessment.answers)).toHaveLength(4)
  })

  it('has the same score as the profile on the board, when everything was decided', () => {
    const assessment = settleWorkshop(decided, cohesietoets, { id: 'one', now: '2026-11-30T11:00:00Z' })
    expect(outcomeOf(cohesietoets, assessment).themes.map(({ score }) => score)).toEqual(
      standingOutcome(decided, cohesietoets).themes.map(({ score }) => score)
    )
    const higher = standingOutcome(decided, cohesietoets, { 'szw-role': 3 })
    expect(higher.themes[0]?.score?.low).toBeGreaterThan(
      standingOutcome(decided, cohesietoets).themes[0]?.score?.low ?? 0
    )
  })
})

describe('merging', () => {
  const start = { id: 'all', now: '2026-12-01T09:00:00Z' }
  const morning = voted(workshopOf('90', 'morning'), 'szw-role', tally(1, 4, 2, 0, 0))

  it('adds up what each room counted', () => {
    const afternoon = voted(workshopOf('90', 'afternoon'), 'szw-role', tally(0, 2, 3, 0, 1))
    const merged = mergeWorkshops([morning, afternoon], cohesietoets, start)
    expect(merged.ok && checkOf(merged.value).ballots[0]?.counts.hand).toEqual(tally(1, 6, 5, 0, 1))
  })

  it('leaves out a room with fewer than five answers, and says so', () => {
    const few = voted(workshopOf('90', 'few'), 'szw-role', tally(0, 0, 3, 0, 0))
    const merged = mergeWorkshops([morning, few], cohesietoets, start)
    expect(merged).toMatchObject({ ok: true, warnings: [{ code: 'too-few-to-merge', args: { id: 'few' } }] })
    expect(merged.ok && checkOf(merged.value).ballots[0]?.counts.hand).toEqual(tally(1, 4, 2, 0, 0))
  })

  it('counts a small source with the largest, so that no sum minus the other workshops gives it away', () => {
    const beside = (id: string, phones: readonly [number, number, number, number, number]) => {
      const open = after(workshopOf('90', id), { kind: 'open', item: 'szw-role' })
      return after(
        open,
        { kind: 'tally', item: 'szw-role', source: 'hand', tally: tally(2, 3, 1, 0, 0) },
        { kind: 'tally', item: 'szw-role', source: 'phone', tally: tally(...phones) },
        { kind: 'close', item: 'szw-role' },
        { kind: 'reveal', item: 'szw-role' }
      )
    }
    const merged = mergeWorkshops(
      [beside('many', [5, 0, 0, 0, 0]), beside('few', [0, 0, 0, 3, 0])],
      cohesietoets,
      start
    )
    expect(merged.ok && checkOf(merged.value).ballots[0]?.counts).toEqual({
      phone: tally(5, 0, 0, 0, 0),
      hand: tally(4, 6, 2, 3, 0)
    })
  })

  it('refuses a workshop that is there twice, also inside one that was merged before', () => {
    const afternoon = workshopOf('90', 'afternoon')
    const both = mergeWorkshops([morning, afternoon], cohesietoets, start)
    if (!both.ok) throw new Error('not merged')
    for (const all of [
      [morning, morning],
      [both.value, afternoon]
    ])
      expect(mergeWorkshops(all, cohesietoets, { ...start, id: 'more' })).toMatchObject({
        ok: false,
        problems: [{ code: 'workshop-twice' }]
      })
  })

  it('keeps a level on which all agree, and opens the check again where they differ', () => {
    const decide = (level: number, id: string) =>
      after(voted(workshopOf('90', id), 'szw-role', tally(0, 9, 0, 0, 0)), {
        kind: 'decide',
        item: 'szw-role',
        decision: { level, reason: id, minority: [] }
      })
    const same = mergeWorkshops([decide(1, 'a'), decide(1, 'b')], cohesietoets, start)
    expect(same.ok && checkOf(same.value).decision).toEqual({ level: 1, reason: 'a\n\nb', minority: [] })
    const other = mergeWorkshops([decide(1, 'a'), decide(2, 'b')], cohesietoets, start)
    expect(other.ok && checkOf(other.value)).toMatchObject({ decision: null, phase: 'revealed' })
  })

  it('refuses workshops on different drafts', () => {
    const other = { ...workshopOf('90', 'other'), draft: { title: 'Iets anders', version: '1' } }
    expect(mergeWorkshops([morning, other], cohesietoets, start)).toMatchObject({
      ok: false,
      problems: [{ code: 'other-workshop-draft' }]
    })
  })
})

describe('a workshop file', () => {
  const good = voted(workshopOf('45'), 'szw-role', tally(1, 4, 2, 0, 0))
  const problemsOf = (change: object) => {
    const read = checkWorkshop({ ...JSON.parse(JSON.stringify(good)), ...change }, atHand(cohesietoets))
    return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`)
  }
  const withItem = (change: object) => ({
    items: good.items.map((item) => (item.id === 'szw-role' ? { ...item, ...change } : item))
  })

  it.each<[string, object, readonly string[]]>([
    ['of another kind', { format: 'cohesietoets/round' }, ['not-a-workshop format']],
    ['of a newer version', { version: 2 }, ['newer-version version']],
    ['with a field that nobody knows', { participants: ['Jan'] }, ['unsupported-property participants']],
    ['with answers of people', withItem({ answers: [1, 2] }), ['unsupported-property items[1].answers']],
    [
      'on other levels',
      { questionnaire: { id: 'cohesietoets', version: '0.1.0' } },
      ['other-questionnaire-version questionnaire.version']
    ],
    ['on an unknown check', withItem({ id: 'no-such' }), ['unknown-id items[1].id']],
    ['with an item twice', { items: [...good.items, ...good.items.slice(0, 1)] }, ['duplicate-id items[6].id']],
    ['that points to nothing', { at: 'nowhere' }, ['unknown-id at']],
    ['decided without a decision', withItem({ phase: 'decided' }), ['missing items[1].decision']],
    [
      'with a level of the author that does not exist',
      { author: [{ check: 'szw-role', level: 4 }] },
      ['out-of-range author[0].level']
    ],
    [
      'with a name of the author',
      { author: [{ check: 'szw-role', level: 1, name: 'Jan' }] },
      ['unsupported-property author[0].name']
    ],
    ['with counts before the vote', withItem({ phase: 'ready' }), ['not-allowed items[1].ballots']],
    [
      'with counts for other levels',
      withItem({ ballots: [{ counts: { hand: { levels: [1, 2], unknown: 0 } }, looked: false }] }),
      ['level-count items[1].ballots[0].counts.hand']
    ]
  ])('%s is refused', (_, change, problems) => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf(change)).toEqual(problems)
  })
})
