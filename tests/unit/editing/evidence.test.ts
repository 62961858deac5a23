import { describe, expect, it } from 'vitest'
import type { Evidence } from '#assessment/evidence.ts'
import { checkAssessment } from '#assessment/read.ts'
import { moveEvidence } from '#assessment/move-evidence.ts'
import { writeAssessment } from '#assessment/write.ts'
import { dropEvidence, recordMissing, takeEvidence, wipeQuotations } from '#editing/evidence.ts'
import { merge } from '#editing/merge.ts'
import type { WorkingAssessment } from '#editing/round-part.ts'
import { nextVersion } from '#editing/draft.ts'
import { pieceOf } from '../../support/evidence.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'

const base: WorkingAssessment = {
  format: 'cohesietoets/assessment',
  version: 1,
  id: 'a',
  questionnaire: { id: cohesietoets.id, version: cohesietoets.version },
  depth: 'full',
  language: 'nl',
  createdAt: '2026-11-22T10:00:00.000Z',
  modifiedAt: '2026-11-22T10:00:00.000Z',
  answers: { 'szw-role': 2 },
  actions: []
}

describe('evidence of a check', () => {
  it('adds a line to the remark, below what was written, and never changes the level', () => {
    const before = { ...base, answers: { ...base.answers, 'szw-role-Comment': 'Zelf gezien.' } }
    const taken = takeEvidence(before, 'szw-role', pieceOf('zin'), '§ 3.2: “zin”')
    expect(taken.answers).toEqual({ 'szw-role': 2, 'szw-role-Comment': 'Zelf gezien.\n§ 3.2: “zin”' })
    expect(taken.evidence).toEqual({ 'szw-role': [pieceOf('zin')] })
  })

  it('is removed with its line, but leaves a line that was edited', () => {
    const taken = takeEvidence(base, 'szw-role', pieceOf('zin'), 'regel')
    expect(dropEvidence(taken, 'szw-role', pieceOf('zin'), 'regel')).toEqual(base)
    const edited = { ...taken, answers: { ...taken.answers, 'szw-role-Comment': 'regel, maar anders' } }
    expect(dropEvidence(edited, 'szw-role', pieceOf('zin'), 'regel').answers).toEqual(edited.answers)
  })

  it('records in which version it was not found again, until it is', () => {
    const salt = pieceOf('zin').selector[3].salt
    const taken = takeEvidence(base, 'szw-role', pieceOf('zin'), 'regel')
    const missing = recordMissing(taken, new Map([[salt, true]]), '0.9')
    expect(missing.evidence).toEqual({ 'szw-role': [{ ...pieceOf('zin'), missingFrom: '0.9' }] })
    expect(recordMissing(missing, new Map(), '1.0')).toEqual(missing)
    expect(recordMissing(missing, new Map([[salt, false]]), '1.0')).toEqual(taken)
    expect(recordMissing(base, new Map([[salt, true]]), '0.9')).toBe(base)
    const read = checkAssessment(JSON.parse(writeAssessment(missing as never)), atHand(cohesietoets))
    expect(read).toMatchObject({ ok: true, warnings: [], value: { assessment: { evidence: missing.evidence } } })
  })

  it('is written to the file and read back without a warning', () => {
    const taken = takeEvidence(base, 'szw-role', pieceOf('zin'), 'regel')
    const read = checkAssessment(JSON.parse(writeAssessment(taken as never)), atHand(cohesietoets))
    expect(read).toMatchObject({ ok: true, warnings: [], value: { assessment: { evidence: taken.evidence } } })
  })

  it.each([
    ['more text of the draft', { ...pieceOf('zin'), passage: 'de hele alinea' }],
    ['a quotation that is too long', pieceOf('a'.repeat(201))],
    ['a digest that is none', pieceOf('zin', 'xyz')]
  ])('is refused with %s', (_, wrong) => {
    const read = checkAssessment({ ...base, evidence: { 'szw-role': [wrong] } }, atHand(cohesietoets))
    expect(read.ok).toBe(false)
  })

  it('is copied to the next version of the draft', () => {
    const taken = takeEvidence(base, 'szw-role', pieceOf('zin'), 'regel')
    const next = nextVersion(taken as never, 'b', { modifiedAt: base.modifiedAt, modifiedOn: '2026-11-22' })
    expect(next.evidence).toEqual(taken.evidence)
  })

  it('follows its check through an upgrade', () => {
    const moved = moveEvidence(
      { old: [pieceOf('een')], gone: [pieceOf('twee', 'aaaaaaaaaaaaaaaa')] },
      { renamed: { old: 'new' }, merged: [{ from: ['gone'], into: 'new' }] }
    )
    expect(moved).toEqual({ new: [pieceOf('een'), pieceOf('twee', 'aaaaaaaaaaaaaaaa')] })
  })
})

it('is merged piece by piece when two tabs added or removed evidence', () => {
  const [one, two, three] = [
    pieceOf('een', '1'.repeat(16)),
    pieceOf('twee', '2'.repeat(16)),
    pieceOf('drie', '3'.repeat(16))
  ]
  const was = { ...base, evidence: { 'szw-role': [one] } }
  const mine = { ...base, evidence: { 'szw-role': [one, two] } }
  const theirs = { ...base, evidence: { 'szw-role': [three] } }
  expect(merge(was, mine, theirs).assessment.evidence).toEqual({ 'szw-role': [three, two] })
  expect(merge(was, was, base).assessment).not.toHaveProperty('evidence')
})

it('loses its quotations on request, also in the lines that it added, but keeps its places', () => {
  const line = ({ selector: [{ exact }] }: Evidence): string => (exact === '' ? '§ 3.2' : `§ 3.2: “${exact}”`)
  const taken = takeEvidence(base, 'szw-role', pieceOf('geheim'), line(pieceOf('geheim')))
  const wiped = wipeQuotations(taken, line)
  expect(JSON.stringify(wiped)).not.toContain('geheim')
  expect(wiped.answers['szw-role-Comment']).toBe('§ 3.2')
})
