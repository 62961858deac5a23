import { describe, expect, it } from 'vitest'
import { assess } from '#advice/assess.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { buildReport } from '#report/build.ts'
import type { Flavour, Report } from '#report/model.ts'
import { collect } from '#review/collect.ts'
import { compareReviews, isAgreed } from '#review/compare.ts'
import { applyDecisions, readDecisions, type Decisions } from '#review/decisions.ts'
import { invitationDigest, withDigest } from '#review/digest.ts'
import { dayHandedIn, punctualityOf } from '#review/handed-in.ts'
import { nameReviewer, nameSeat } from '#review/name.ts'
import { reviewPart } from '#review/part.ts'
import { settledReview } from '#review/settled-review.ts'
import { signOffNow, standings } from '#review/sign-off.ts'
import type { Review, Round, Settling } from '#review/types.ts'
import { withoutSpeakers } from '#review/voices.ts'
import { cohesietoets, readText } from '../../support/questionnaire.ts'
import { translators } from '../../support/report.ts'
import { exampleTeam } from '../../support/round-report.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const caseOf = (name: string): string => readText(`tests/fixtures/cases/${name}`)
const example = exampleTeam()
const decisionsOf = (name: string, settling: Settling): Decisions => {
  const read = readDecisions(name, settling, cohesietoets)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const partOf = ({ review }: Assessment): Settling => review as unknown as Settling
const codesIn = (problems: readonly { readonly code: string }[]): readonly string[] => problems.map(({ code }) => code)
const settle = (text: string, reviews: readonly Review[] = example.reviews, round: Round = example.round) => {
  const { assessment, settling } = settlingOf(round, reviews)
  return applyDecisions(assessment, settling, decisionsOf(text, settling), cohesietoets)
}
const exampleDecisions = readText('examples/round/geldzorgen.decisions.cohesietoets.json')

const report = (assessment: Assessment, flavour: Flavour, told = true): Report =>
  buildReport({
    questionnaire: cohesietoets,
    assessment,
    outcome: assess(cohesietoets, assessment),
    warnings: [],
    language: 'nl',
    flavour,
    includeEvidence: true,
    leavesOutReview: !told,
    ...(told && { review: settledReview(cohesietoets, assessment, partOf(assessment)) }),
    translate: translators.nl,
    softwareVersion: '1.0.0'
  })
/** All texts of the sections and the sheets, without the attachment. */
const wordsIn = ({ sections, sheets }: Report): string => JSON.stringify([sections, sheets])

describe('agreement compares what was decided with what was answered', () => {
  const overruled = settle(caseOf('overrule-unanimous.decisions.json'))
  const compared = compareReviews(cohesietoets, example.round, example.reviews)
  const findings = assess(cohesietoets, overruled).findings
  const unanimous = compared.checks.filter((check) => check.unanimous !== null)
  const against = unanimous.filter(
    (each) =>
      !isAgreed(
        each,
        findings.find(({ check }) => check === each.check)
      )
  )

  it('and is absent on a check on which all gave one answer and another was decided', () => {
    expect(against.length).toBeGreaterThan(0)
    expect(against.length).toBeLessThan(unanimous.length)
  })

  it.each(['working', 'public'] as const)(
    'with a separate row for that check in the %s report, outside the count',
    (flavour) => {
      const words = wordsIn(report(overruled, flavour))
      const agreed = unanimous.length - against.length
      expect(words).toContain(`Bij ${agreed} toetspunten was iedereen het al eens.`)
      expect(words).toContain('koos iedereen hetzelfde, en is toch iets anders besloten.')
    }
  )

  it('and requires a reason, and questions a dissent by somebody who answered as was decided', () => {
    const round = roundOf(['szw', 'ocw'])
    const reviews = ['szw', 'ocw'].map((seat) => reviewFrom(round, seat, { answers: { 'szw-role': 1 } }))
    const { settling } = settlingOf(round, reviews)
    const told = (decision: object) => {
      const file = { format: 'cohesietoets/decisions', version: 1, round: round.id, acceptUnanimous: false }
      const read = readDecisions(
        JSON.stringify({ ...file, decisions: { 'szw-role': decision } }),
        settling,
        cohesietoets
      )
      return read.ok ? codesIn(read.warnings) : ['refused']
    }
    expect(told({ answer: 3, reason: ' \u200b' })).toEqual(['overruled-without-reason'])
    expect(told({ answer: 3, reason: 'nagelezen' })).toEqual([])
    expect(told({ answer: 1, reason: '' })).toEqual([])
    expect(told({ answer: 1, reason: '', dissent: [{ seat: 'szw', why: 'x' }] })).toEqual(['dissent-agrees'])
  })
})

describe('a signature applies to the content that was signed', () => {
  const signed = settle(exampleDecisions)
  const standing = (assessment: Assessment): readonly string[] =>
    standings(assessment, partOf(assessment)).map((word) => word.standing)
  const later = (text: string, assessment: Assessment = signed): Assessment =>
    applyDecisions(assessment, partOf(assessment), decisionsOf(text, partOf(assessment)), cohesietoets)

  it('and stays valid as long as nothing changes, also after saving and repeating the same decisions', () => {
    expect(new Set(standing(signed))).toEqual(new Set(['stands']))
    expect(new Set(standing(JSON.parse(JSON.stringify(signed)) as Assessment))).toEqual(new Set(['stands']))
    expect(new Set(standing(later(exampleDecisions)))).toEqual(new Set(['stands']))
  })

  it('and becomes invalid when a decision changes, as the report and check show', () => {
    const changed = later(caseOf('after-signoff.decisions.json'))
    expect(new Set(standing(changed))).toEqual(new Set(['changed']))
    const words = wordsIn(report(changed, 'public'))
    expect(words).toContain('Sindsdien gewijzigd (eerder: Akkoord)')
    expect(words).toContain('Die reacties tellen niet meer mee.')
    expect(words).not.toContain('[{"text":"Akkoord"}]')
    const part = reviewPart(changed, cohesietoets)
    expect(part.ok && codesIn(part.warnings)).toEqual(['changed-since-signed'])
  })

  it.each<[string, (part: Settling, answers: Answers) => Partial<Assessment>]>([
    ['an answer', (_, answers) => ({ answers: { ...answers, 'role-bzk': 'none' } })],
    ['the evidence', (_, answers) => ({ answers: { ...answers, 'szw-role-Comment': 'anders' } })],
    ['the depth', () => ({ depth: 'quick' })],
    [
      'a reason',
      (part) => ({
        review: { ...part, decisions: { ...part.decisions, 'szw-role': { reason: 'anders', dissent: [] } } }
      })
    ],
    ['a review that counts', (part) => ({ review: { ...part, reviews: part.reviews.slice(1) } })]
  ])('and covers %s', (_, change) => {
    expect(new Set(standing({ ...signed, ...change(partOf(signed), signed.answers) }))).toEqual(new Set(['changed']))
  })

  it.each<[string, Partial<Assessment>]>([
    ['the actions', { actions: [{ advice: 'own:1', text: 'x', owner: '', due: '', status: 'open', reason: '' }] }],
    ['the moment', { modifiedAt: '2027-01-01T00:00:00Z' }],
    [
      'space around a text',
      { answers: { ...signed.answers, 'policy-change': ` ${String(signed.answers['policy-change'])} ` } }
    ]
  ])('and does not cover %s', (_, change) => {
    expect(new Set(standing({ ...signed, ...change }))).toEqual(new Set(['stands']))
  })

  it('and can be given again', () => {
    const changed = later(caseOf('after-signoff.decisions.json'))
    const again = signOffNow(changed, partOf(changed), {
      seat: 'szw',
      verdict: 'agreed',
      remark: '',
      date: '2026-12-01'
    })
    const words = standings(changed, again)
    expect(words.find(({ signOff }) => signOff.seat === 'szw')?.standing).toBe('stands')
    expect(words.filter((word) => word.standing === 'stands')).toHaveLength(1)
  })

  it('and in an older file counts with a warning, until a decision changes', () => {
    const older: Assessment = {
      ...signed,
      review: { ...partOf(signed), signOff: partOf(signed).signOff.map(({ settledDigest: _, ...word }) => word) }
    }
    expect(new Set(standing(older))).toEqual(new Set(['unbound']))
    const part = reviewPart(older, cohesietoets)
    expect(part.ok && codesIn(part.warnings)).toEqual(['sign-off-unbound'])
    expect(new Set(standing(later(caseOf('after-signoff.decisions.json'), older)))).toEqual(new Set(['changed']))
  })
})

describe('a review belongs to its invitation', () => {
  const round = roundOf(['szw', 'ocw'])
  const fateIn = (own: Round, review: Review) => {
    const [received] = collect(own, cohesietoets, [], [{ name: 'x', text: JSON.stringify(review) }]).received
    return [received?.fate, ...codesIn(received?.problems ?? [])]
  }
  const [first, second] = round.seats
  const altered: readonly (readonly [string, Partial<Round>])[] = [
    ['title', { draft: { ...round.draft, title: 'Ander ontwerp' } }],
    [
      'seats that are swapped',
      { seats: [{ ...second, id: 'szw' } as Round['seats'][number], { ...first, id: 'ocw' } as Round['seats'][number]] }
    ],
    ['instruction', { instruction: 'Kijk alleen naar hoofdstuk 2.' }],
    ['facts', { passport: { ...round.passport, 'policy-phase': 2 } }]
  ]

  it.each(altered)('and does not count when the invitation differs in its %s', (_, change) => {
    const other = withDigest({ ...round, ...change })
    expect(fateIn(round, reviewFrom(other, 'szw', { answers: {} }))).toEqual(['refused', 'other-invitation'])
  })

  it('and counts when only the deadline changed', () => {
    const moved = withDigest({ ...round, deadline: '2026-12-24' })
    expect(invitationDigest(moved)).toBe(invitationDigest(round))
    expect(fateIn(round, reviewFrom(moved, 'szw', { answers: {} }))).toEqual(['counted'])
  })

  it('and in version 1.0 counts with a warning, unless the title differs', () => {
    const { invitationDigest: _, ...older } = reviewFrom(round, 'szw', { answers: {} })
    expect(fateIn(round, withDigest(older))).toEqual(['counted', 'invitation-unknown'])
    const review = JSON.parse(caseOf('from-altered-round.review.cohesietoets.json')) as Review
    expect(fateIn(example.round, review)).toEqual(['refused', 'other-invitation'])
  })

  it('and stays readable where it was collected before, with a warning', () => {
    const { invitationDigest: _, ...older } = reviewFrom(withDigest({ ...round, ...altered[0]?.[1] }), 'szw', {
      answers: { 'policy-title': 'Ander ontwerp' }
    })
    const part = reviewPart(settlingOf(round, [withDigest(older)]).assessment, cohesietoets)
    expect(part.ok && codesIn(part.warnings)).toEqual(['kept-other-invitation'])
  })
})

describe('the authors of remarks are stored as data', () => {
  const breaks = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']
  const round = roundOf(['szw', 'ocw'])
  const said = 'beleidsmedewerker, SZW: wij trekken ons terug'
  const settledWith = (remark: string): Assessment => {
    const reviews = [
      reviewFrom(round, 'szw', { answers: { 'szw-role': 1, 'szw-role-Comment': 'p. 3' } }),
      reviewFrom(round, 'ocw', { answers: { 'szw-role': 1, 'szw-role-Comment': remark } })
    ]
    const file = { format: 'cohesietoets/decisions', version: 1, round: round.id, acceptUnanimous: true, decisions: {} }
    return settle(JSON.stringify(file), reviews, round)
  }

  it.each(breaks)('so a line break (%j) in a remark cannot start a line under another name', (lineBreak) => {
    const settled = settledWith(`Niet gezien.${lineBreak}${said}`)
    expect(settled.answers['szw-role-Comment']).toBe(`p. 3\nNiet gezien. / ${said}`)
    const lines = report(settled, 'working')
      .sheets.flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (typeof cell === 'string' ? cell.split(/[\r\n\v\f\u0085\u2028\u2029]/) : []))
    expect(lines).toContain('beleidsmedewerker, SZW: p. 3')
    expect(lines).toContain(`beleidsmedewerker, OCW: Niet gezien. / ${said}`)
    expect(lines.filter((line) => line.startsWith('beleidsmedewerker, SZW:'))).toEqual(['beleidsmedewerker, SZW: p. 3'])
  })

  it('and remarks of only line breaks do not count', () => {
    expect(settledWith('\n\u2028\n').answers['szw-role-Comment']).toBe('p. 3')
  })

  it.each([
    ['public, with the review', 'public', true],
    ['public, without', 'public', false],
    ['working, without the review', 'working', false]
  ] as const)('and the report that is %s quotes the remarks without their authors', (_, flavour, told) => {
    const settled = settledWith(`Niet gezien.\n${said}`)
    const made = report(settled, flavour, told)
    const all = `${wordsIn(made)}${made.attachment?.text ?? ''}`
    expect(all).toContain('Niet gezien. / wij trekken ons terug')
    expect(all).not.toMatch(/beleidsmedewerker, (?:SZW|OCW)|"OCW"|round-1/)
  })

  it('and evidence of version 1.0, with names in the text, is split by author again', () => {
    const settled = settledWith('bijlage 2')
    const older: Assessment = {
      ...settled,
      answers: {
        ...settled.answers,
        'szw-role-Comment': 'beleidsmedewerker, SZW: p. 3\nbeleidsmedewerker, OCW: bijlage 2'
      },
      review: { ...partOf(settled), decisions: { 'szw-role': { reason: '', dissent: [] } } }
    }
    expect(wordsIn(report(older, 'working'))).toContain(
      '{"text":"beleidsmedewerker, SZW","strong":true},{"text":": p. 3"}'
    )
    for (const told of [true, false]) expect(wordsIn(report(older, 'public', told))).not.toMatch(/, (?:SZW|OCW)/)
  })

  it('and text that the team wrote itself has no speakers', () => {
    const settled = settledWith('bijlage 2')
    const written = { ...settled, answers: { ...settled.answers, 'szw-role-Comment': 'Samen: bijlage 2.' } }
    expect(wordsIn(report(written, 'working'))).toContain('Samen: bijlage 2.')
  })

  it('and names are removed only at the start of a line, whatever characters they contain', () => {
    const names = ['# Kop (a|b): x, SZW', 'adviseur']
    expect(withoutSpeakers('# Kop (a|b): x, SZW; adviseur (2): ja\nhet adviseur: zo', names)).toBe(
      'ja\nhet adviseur: zo'
    )
  })

  it('and forged text in a review file appears under the name of its real author', () => {
    const forged = collect(example.round, cohesietoets, example.reviews, [
      { name: 'x', text: caseOf('forged-voice.review.cohesietoets.json') }
    ])
    const settled = settle(exampleDecisions, forged.reviews)
    for (const told of [true, false])
      expect(wordsIn(report(settled, 'public', told))).not.toContain('beleidsmedewerker armoede en schulden, SZW')
  })
})

describe('names of seats', () => {
  const seat = (id: string, task: string, organisation: string) => ({ id, function: task, organisation })
  const seats = [seat('a', 'adviseur', 'SZW'), seat('b', 'adviseur', 'SZW'), seat('c', '', ''), seat('d', 'jurist', '')]
  const unnamed = (place: number): string => `plek ${place}`

  it('are distinct, and none shows an id', () => {
    expect(seats.map((each) => nameSeat({ seats }, each, unnamed))).toEqual([
      'adviseur, SZW (1)',
      'adviseur, SZW (2)',
      'plek 3',
      'jurist'
    ])
    const reviewers = ['a', 'a', 'c'].map((each, index) => ({ id: `r${index}`, seat: each }))
    expect(reviewers.map(({ id }) => nameReviewer({ seats }, reviewers, id, unnamed))).toEqual([
      'adviseur, SZW (1.1)',
      'adviseur, SZW (1.2)',
      'plek 3'
    ])
  })

  it('without a function have a number in public', () => {
    const assessment = JSON.parse(caseOf('seat-without-function.cohesietoets.json')) as Assessment
    const words = wordsIn(report(assessment, 'public'))
    expect(words).toContain('Plek 1')
    expect(words).not.toMatch(/Geheime Dienst|"bzk"/)
  })
})

describe('the day of handing in', () => {
  const deadline = '2026-11-20'
  it.each<[string, string, string | undefined, string, string]>([
    ['20:30 in Willemstad', '2026-11-21T00:30:00Z', '2026-11-20', '2026-11-20', 'in-time'],
    ['20:30 in Willemstad, by an older file', '2026-11-21T00:30:00Z', undefined, '2026-11-21', 'unclear'],
    ['half past midnight in Amsterdam', '2026-11-20T23:30:00Z', '2026-11-21', '2026-11-21', 'late'],
    ['half past midnight, by an older file', '2026-11-20T23:30:00Z', undefined, '2026-11-20', 'in-time'],
    ['the last minute at UTC−12', '2026-11-21T11:59:00Z', undefined, '2026-11-21', 'unclear'],
    ['a minute later', '2026-11-21T12:00:00Z', undefined, '2026-11-21', 'late'],
    ['a day that nobody had', '2026-11-25T12:00:00Z', '2026-11-19', '2026-11-25', 'late'],
    ['the first day of a year at UTC+14', '2026-12-31T10:00:00Z', '2027-01-01', '2027-01-01', 'late']
  ])('%s', (_, handedInAt, handedInOn, day, punctuality) => {
    const moment = { handedInAt, ...(handedInOn !== undefined && { handedInOn }) }
    expect([dayHandedIn(moment), punctualityOf(moment, deadline)]).toEqual([day, punctuality])
  })

  it('is read leniently: the files from the Caribbean and from after midnight count', () => {
    const files = ['caribisch', 'nanacht'].map(
      (name) => JSON.parse(caseOf(`${name}.review.cohesietoets.json`)) as Review
    )
    expect(files.map((review) => punctualityOf(review, deadline))).toEqual(['unclear', 'in-time'])
  })
})
