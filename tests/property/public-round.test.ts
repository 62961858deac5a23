import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { renderers } from '#render/registry.ts'
import { formats } from '#render/renderer.ts'
import { buildReport } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { invite } from '#review/invite.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { settledReview } from '#review/settled-review.ts'
import { resources } from '../support/pdf/render-pdf.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { translators } from '../support/report.ts'
import { reviewFrom, settlingOf } from '../support/round.ts'

const checks = ['szw-role', 'ocw-role', 'early-involvement'] as const
const people = 3

/** What may become public about a round and its outcome. */
const anyPublic = fc.record({
  title: fc.constantFrom('Loket', 'Een “loket” voor <iedereen>', '=SOM(A1)'),
  functions: fc.array(fc.constantFrom('adviseur', 'inspecteur', 'jurist & schrijver'), {
    minLength: people,
    maxLength: people
  }),
  levels: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3 * people, maxLength: 3 * people }),
  decided: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
  verdict: fc.constantFrom('agreed', 'agreed-with-remark', 'not-agreed'),
  language: fc.constantFrom('nl' as const, 'en' as const)
})

/**
 * Private texts that occur nowhere else, so that a search finds them, surrounded by characters that some formats treat
 * specially.
 */
const anyWords = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 48n }), fc.constantFrom('', ' <b>&"', ' =1+1', ' ünï 中', '\nregel', ' ](x)'))
  .map(([number, signs]) => `zq${number.toString(36).padStart(10, '0')}${signs}`)
const anyId = fc.bigInt({ min: 0n, max: 2n ** 48n }).map((number) => `zq${number.toString(36).padStart(10, '0')}`)

const each = (words: fc.Arbitrary<string>) => fc.uniqueArray(words, { minLength: people, maxLength: people })
const anyPrivate = fc.record({
  organisations: each(anyWords),
  seats: each(anyId),
  reviewers: each(anyId),
  authors: each(anyWords),
  remarks: each(anyWords),
  words: fc.uniqueArray(anyWords, { minLength: 12, maxLength: 12 }),
  unknown: anyId
})

type Open = typeof anyPublic extends fc.Arbitrary<infer T> ? T : never
type Hidden = typeof anyPrivate extends fc.Arbitrary<infer T> ? T : never

/** The public report of a round with these private texts, read from a file as a user would open it. */
function publicReport(open: Open, hidden: Hidden, isWithReview: boolean): Report {
  const { words } = hidden
  const word = (at: number): string => words[at] ?? ''
  const round = invite({
    id: `round-${hidden.unknown}`,
    now: '2026-11-02T09:00:00Z',
    questionnaire: cohesietoets,
    depth: 'full',
    language: open.language,
    draft: { title: open.title, version: '0.9' },
    deadline: '2026-11-20',
    instruction: word(0),
    seats: hidden.seats.map((id, at) => ({
      id,
      function: open.functions[at] ?? '',
      organisation: hidden.organisations[at] ?? ''
    })),
    answers: {}
  })
  const reviews = hidden.seats.map((seat, at) =>
    reviewFrom(round, seat, {
      reviewer: hidden.reviewers[at] ?? '',
      answers: {
        'filled-in-by': hidden.authors[at] ?? '',
        [hidden.unknown]: word(1),
        ...Object.fromEntries(
          checks.flatMap((check, index) => [
            [check, open.levels[at * 3 + index] ?? 0],
            [`${check}-Comment`, hidden.remarks[at] ?? '']
          ])
        )
      }
    })
  )
  const { assessment, settling } = settlingOf(round, reviews)
  const file = {
    ...assessment,
    id: 'settled',
    [hidden.unknown]: word(2),
    answers: {
      ...assessment.answers,
      'filled-in-by': word(3),
      [hidden.unknown]: word(4),
      ...Object.fromEntries(
        checks.flatMap((check, index) => [
          [check, open.decided[index] ?? 0],
          [`${check}-Comment`, hidden.remarks.join('\n')]
        ])
      )
    },
    actions: [
      { advice: 'szw-role:1', owner: word(5), due: '2027-03-01', status: 'open', reason: word(6), text: word(7) },
      { advice: 'own:1', owner: word(5), due: '', status: 'open', reason: '', text: word(8) }
    ],
    review: {
      ...settling,
      decisions: { 'szw-role': { reason: word(9), dissent: [{ reviewer: hidden.reviewers[0] ?? '', why: word(10) }] } },
      signOff: hidden.seats.map((seat) => ({ seat, verdict: open.verdict, remark: word(11), date: '2026-11-21' }))
    }
  }
  const read = readAssessment(writeAssessment(file as unknown as typeof assessment), atHand(cohesietoets))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const part = checkRoundPart(read.value.assessment, cohesietoets)
  if (!part.ok || part.value?.kind !== 'settling') throw new Error(JSON.stringify(part))
  return buildReport({
    questionnaire: cohesietoets,
    assessment: read.value.assessment,
    outcome: outcomeOf(cohesietoets, read.value.assessment),
    warnings: [...read.warnings, ...part.warnings],
    language: open.language,
    flavour: 'public',
    includeEvidence: false,
    leavesOutReview: !isWithReview,
    ...(isWithReview && { review: settledReview(cohesietoets, read.value.assessment, part.value) }),
    translate: translators[open.language],
    softwareVersion: '1.0.0'
  })
}

/** Every private text, without the characters around it. */
const tokensOf = (hidden: Hidden): readonly string[] =>
  Object.values(hidden)
    .flat()
    .map((text) => text.slice(0, 12))

it('private data of a round never changes the text of its public report', () => {
  fc.assert(
    fc.property(anyPublic, anyPrivate, anyPrivate, fc.boolean(), (open, one, other, isWithReview) => {
      const report = JSON.stringify(publicReport(open, one, isWithReview))
      expect(JSON.stringify(publicReport(open, other, isWithReview))).toBe(report)
      expect(tokensOf(one).filter((token) => report.includes(token))).toEqual([])
    }),
    { numRuns: 25 }
  )
})

it('private data of a round never changes a byte of its public report in any format', async () => {
  const [open] = fc.sample(anyPublic, { numRuns: 1, seed: 7 })
  const [one, other] = fc.sample(anyPrivate, { numRuns: 2, seed: 7 })
  if (open === undefined || one === undefined || other === undefined) throw new Error('Nothing to compare')
  for (const format of formats) {
    const renderer = await renderers[format].load()
    const bytes: Buffer[] = []
    for (const hidden of [one, other]) {
      const files = await renderer.render(publicReport(open, hidden, true), resources)
      bytes.push(Buffer.concat(files.map(({ content }) => Buffer.from(content))))
    }
    expect(bytes[0]?.length, format).toBeGreaterThan(1_000)
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.of()), format).toBe(true)
  }
})
