import { describe, expect, it } from 'vitest'
import type { Answers, Assessment } from '#assessment/types.ts'
import { applyDecisions } from '#review/decisions.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { signOffNow, standings } from '#review/sign-off.ts'
import type { Settling } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import {
  caseOf,
  decisionsOf,
  roundPartOf,
  codesIn,
  settle,
  exampleDecisions,
  report,
  wordsIn
} from '../../support/settled.ts'

describe('a signature applies to the content that was signed', () => {
  const signed = settle(exampleDecisions)
  const standing = (assessment: Assessment): readonly string[] =>
    standings(assessment, roundPartOf(assessment)).map((word) => word.standing)
  const later = (text: string, assessment: Assessment = signed): Assessment =>
    applyDecisions(assessment, roundPartOf(assessment), decisionsOf(text, roundPartOf(assessment)), cohesietoets)

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
    const part = checkRoundPart(changed, cohesietoets)
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
    expect(new Set(standing({ ...signed, ...change(roundPartOf(signed), signed.answers) }))).toEqual(
      new Set(['changed'])
    )
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
    const again = signOffNow(changed, roundPartOf(changed), {
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
      review: {
        ...roundPartOf(signed),
        signOff: roundPartOf(signed).signOff.map(({ settledDigest: _, ...word }) => word)
      }
    }
    expect(new Set(standing(older))).toEqual(new Set(['unbound']))
    const part = checkRoundPart(older, cohesietoets)
    expect(part.ok && codesIn(part.warnings)).toEqual(['sign-off-unbound'])
    expect(new Set(standing(later(caseOf('after-signoff.decisions.json'), older)))).toEqual(new Set(['changed']))
  })
})
