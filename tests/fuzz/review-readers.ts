import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { decode } from '#cli/read-bytes.ts'
import { isRecord } from '#lib/record.ts'
import { setAgenda } from '#review/agenda.ts'
import { collect } from '#review/collect.ts'
import { compareReviews } from '#review/compare.ts'
import { applyDecisions, readDecisions } from '#review/decisions.ts'
import { digestOf } from '#review/digest.ts'
import { invite } from '#review/invite.ts'
import { handIn, openRound, withRoundPart } from '#review/judge-separately.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { readReview } from '#review/read-review.ts'
import { readRound } from '#review/read-round.ts'
import { decide, startSettling } from '#review/settle.ts'
import type { Judging, Review, Settling } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'
import { example } from '../support/report.ts'
import type { Reader } from './reader.ts'
import { judge } from './verdict.ts'

const now = '2026-11-22T10:00:00Z'
const { answers } = example('digitaal-loket-gemeente').assessment

const round = invite({
  id: 'ronde-1',
  now,
  questionnaire: cohesietoets,
  depth: 'full',
  language: 'nl',
  draft: { title: 'Loket', version: '0.9' },
  deadline: '2026-12-01',
  instruction: 'Lees eerst paragraaf 2.',
  seats: [
    { id: 'szw', function: 'beleidsmedewerker', organisation: 'SZW' },
    { id: 'ocw', function: 'jurist', organisation: 'OCW' },
    { id: 'bzk', function: 'adviseur', organisation: 'BZK' }
  ],
  answers
})

const handedIn = round.seats.map(({ id: seat }, index) => {
  const opened = openRound(
    round,
    cohesietoets,
    { id: `r${String(index)}`, seat },
    { id: `toets-${String(index)}`, now }
  )
  const judging: Judging = {
    kind: 'judging',
    round,
    reviewer: { id: `r${String(index)}`, seat },
    confidence: { 'szw-role': 'low' },
    revision: index,
    handedInAt: ''
  }
  return handIn(
    withRoundPart(
      { ...opened, answers: { ...randomAnswers(cohesietoets, new Dice(index)), ...round.passport } },
      judging
    ),
    judging,
    now,
    now.slice(0, 10)
  )
})
const reviews = handedIn.map(({ review }) => review)
const settling: Settling = {
  kind: 'settling',
  round,
  reviews,
  decisions: {},
  signOff: [{ seat: 'szw', verdict: 'agreed-with-remark', remark: 'mits', date: '2026-12-02' }]
}
const started = withRoundPart(startSettling(round, cohesietoets, { id: 'ronde', now }), settling)
const settled = decide(
  started,
  settling,
  { 'szw-role': { answer: 2, remark: 'par. 3', reason: 'na overleg', dissent: [{ reviewer: 'r1', why: 'te hoog' }] } },
  cohesietoets
)

const decisions = {
  format: 'cohesietoets/decisions',
  version: 1,
  round: round.id,
  acceptUnanimous: true,
  decisions: {
    'szw-role': { answer: 2, reason: 'na overleg', remark: 'par. 3', dissent: [{ seat: 'ocw', why: 'te hoog' }] },
    'ocw-role': { answer: 'unknown', reason: '' }
  },
  signOff: settling.signOff
} as const

const bytesOf = (document: string): Uint8Array => Buffer.from(document)

/** Often with valid digests again, so that the checks behind them are tried too. */
function withDigests(json: unknown, dice: Dice): unknown {
  if (dice.chance(0.15)) return json
  return mendWithin(json)
}

function mendWithin(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(mendWithin)
  if (!isRecord(json)) return json
  const mended = Object.fromEntries(
    Object.entries(json).map(([name, inner]) => [
      name,
      ['review', 'round', 'reviews'].includes(name) ? mendWithin(inner) : inner
    ])
  )
  return 'digest' in mended ? { ...mended, digest: digestOf(mended) } : mended
}

const text = decode

/** What a coordinator does with reviews. */
function compare(all: readonly Review[]): string | null {
  setAgenda(compareReviews(cohesietoets, round, all), cohesietoets)
  return null
}

export const reviewReaders: readonly Reader[] = [
  {
    name: 'round',
    turns: 2,
    seeds: [bytesOf(writeDocument(round))],
    mend: withDigests,
    read: (bytes) => {
      const source = text(bytes)
      return judge(source.ok ? readRound(source.value, atHand(cohesietoets)) : source, ({ round: read }) => {
        const again = readRound(writeDocument(read), atHand(cohesietoets))
        if (!again.ok || writeDocument(again.value.round) !== writeDocument(read))
          return 'not the same when written and read again'
        openRound(read, cohesietoets, { id: 'r', seat: read.seats[0]?.id ?? '' }, { id: 'a', now })
        return null
      })
    }
  },
  {
    name: 'review',
    turns: 4,
    seeds: reviews.map((review) => bytesOf(writeDocument(review))),
    mend: withDigests,
    read: (bytes) => {
      const source = text(bytes)
      return judge(source.ok ? readReview(source.value, round, cohesietoets) : source, (read) => {
        const again = readReview(writeDocument(read), round, cohesietoets)
        if (!again.ok || writeDocument(again.value) !== writeDocument(read))
          return 'not the same when written and read again'
        const { received } = collect(round, cohesietoets, reviews, [
          { name: 'a', text: writeDocument(read) },
          { name: 'b', text: writeDocument(read) }
        ])
        if (received.some(({ fate }) => fate === 'refused')) return 'refused in a pile'
        return compare([...reviews, read])
      })
    }
  },
  {
    name: 'part',
    turns: 4,
    seeds: [settled, started, ...handedIn.map(({ assessment }) => assessment)].map((assessment) =>
      bytesOf(writeAssessment(assessment))
    ),
    mend: withDigests,
    read: (bytes) => {
      const source = text(bytes)
      const read = source.ok ? readAssessment(source.value, atHand(cohesietoets)) : source
      if (!read.ok) return judge(read, () => null)
      return judge(checkRoundPart(read.value.assessment, cohesietoets), (part) =>
        part?.kind === 'settling' ? compare(part.reviews) : null
      )
    }
  },
  {
    name: 'decisions',
    turns: 2,
    seeds: [bytesOf(JSON.stringify(decisions))],
    mend: (json) => json,
    read: (bytes) => {
      const source = text(bytes)
      return judge(source.ok ? readDecisions(source.value, settling, cohesietoets) : source, (read) => {
        const applied = applyDecisions(started, settling, read, cohesietoets)
        const again = readAssessment(writeAssessment(applied), atHand(cohesietoets))
        return again.ok ? null : `what is settled is refused: ${JSON.stringify(again.problems).slice(0, 300)}`
      })
    }
  }
]
