import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Assessment } from '#assessment/types.ts'
import { changedRemarks } from '#outcome/changed-remarks.ts'
import { compare } from '#outcome/compare.ts'
import { buildReport } from '#report/build.ts'
import { pieceOf } from '../support/evidence.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { filled, textOf, translators } from '../support/report.ts'

const earlier = filled({
  everywhere: 1,
  answers: { 'draft-version': '0.8' },
  actions: [{ advice: 'szw-role:1', owner: 'projectleider', due: '', status: 'done', reason: '' }]
})
const later = filled({ everywhere: 1, answers: { 'draft-version': '0.9', 'szw-role': 2, 'long-view': 'unknown' } })

const compared = (before: Assessment, after: Assessment) =>
  compare(outcomeOf(cohesietoets, before), outcomeOf(cohesietoets, after))
const reportOf = (before: Assessment, after: Assessment, language: 'nl' | 'en' = 'nl') =>
  buildReport({
    questionnaire: cohesietoets,
    assessment: after,
    outcome: outcomeOf(cohesietoets, after),
    previous: { assessment: before, outcome: outcomeOf(cohesietoets, before) },
    warnings: [],
    language,
    flavour: 'working',
    includeEvidence: false,
    translate: translators[language],
    softwareVersion: '1.0.0'
  })
const changes = (before: Assessment, after: Assessment) => textOf(reportOf(before, after), 'changes')

describe('two versions of a draft', () => {
  it('are compared check by check, listing only the findings that changed', () => {
    expect(
      compared(earlier, later).checks.map(({ id, before, after }) => [id, before?.level, after?.outcome, after?.level])
    ).toEqual([
      ['szw-role', 1, 'answered', 2],
      ['long-view', 1, 'unknown', null]
    ])
  })

  it('keep the score of every theme before and after', () => {
    const ministries = compared(earlier, later).themes.find(({ id }) => id === 'ministries')
    expect(ministries?.before?.score?.low).toBeCloseTo(100 / 3, 9)
    expect(ministries?.after?.score?.low).toBeCloseTo((100 * 17) / 42, 9)
  })

  it('have no changes when nothing changed', () => {
    expect(compared(earlier, earlier).checks).toEqual([])
    expect(changes(earlier, earlier)).toContain('geen enkel toetspunt veranderd')
  })

  it('are called the previous and this one when they have no version, or the same', () => {
    const { 'draft-version': _, ...answers } = later.answers
    const unnamed: Assessment = { ...later, answers }
    for (const [before, after] of [
      [unnamed, unnamed],
      [unnamed, later],
      [later, later]
    ] as const) {
      const text = changes(before, after)
      expect(text).toContain('Vergeleken met de vorige versie is geen enkel toetspunt veranderd.')
      expect(text).toContain('Vorige versie')
      expect(text).toContain('Deze versie')
      expect(text).not.toMatch(/Versie (?:deze|vorige)/i)
    }
  })

  it('get a section in the report, with the state of the actions', () => {
    const text = changes(earlier, later)
    expect(text).toContain('Vergeleken met versie 0.8 zijn 2 toetspunten veranderd.')
    expect(text).toContain('1 actie afgesproken: 1 gedaan, 0 bezig, 0 open, 0 niet overgenomen.')
    const statuses = [
      'done',
      'doing',
      'doing',
      'open',
      'open',
      'open',
      'not-adopted',
      'not-adopted',
      'not-adopted',
      'not-adopted'
    ] as const
    const busy = filled({
      everywhere: 1,
      actions: statuses.map((status, at) => ({
        advice: `own:${at}`,
        text: 'iets',
        owner: '',
        due: '',
        status,
        reason: ''
      }))
    })
    expect(changes(busy, later)).toContain('10 acties afgesproken: 1 gedaan, 2 bezig, 3 open, 4 niet overgenomen.')
  })
})

describe('evidence that was not found again but is still used', () => {
  const cited = (remark: string, missingFrom?: string): Assessment => ({
    ...later,
    answers: { ...later.answers, 'szw-role-Comment': remark },
    evidence: { 'szw-role': [{ ...pieceOf('SZW schrijft mee.'), ...(missingFrom !== undefined && { missingFrom }) }] }
  })
  const before = cited('§ 3.2, alinea 4: “SZW schrijft mee.”')
  const whole = (after: Assessment, language: 'nl' | 'en' = 'nl') => JSON.stringify(reportOf(before, after, language))

  it('says so at its quotation and among the changes', () => {
    const text = whole(cited('§ 3.2, alinea 4: “SZW schrijft mee.”', '0.9'))
    expect(text).toContain('§ 3.2, alinea 4: “SZW schrijft mee.” (niet teruggevonden in versie 0.9)')
    expect(text).toContain('niet teruggevonden in versie 0.9, en nog wel gebruikt')
    expect(text).toContain('Eén plaats is geen onderbouwing meer')
    expect(whole(before)).not.toContain('niet teruggevonden')
  })

  it('says so in a line of its own when the remark no longer quotes it', () => {
    expect(whole(cited('SZW doet mee.', ''))).toContain(
      'In het ontwerp: § 3.2, alinea 4 (niet teruggevonden in een latere versie)'
    )
    expect(whole(cited('SZW takes part.', '0.9'), 'en')).toContain(
      '§ 3.2, paragraph 4 (not found again in version 0.9)'
    )
  })
})

describe('remarks that changed', () => {
  const said = (remark: string) => ({ ...earlier, answers: { ...earlier.answers, 'szw-role-Comment': remark } })

  it('are listed in the report of the later version, with the earlier text', () => {
    const text = changes(said('See § 2.1.'), said('See § 3.4.'))
    expect(text).toContain('Opmerkingen die veranderden')
    expect(text).toContain('Rol van SZW | See § 2.1. | See § 3.4.')
    expect(changes(said('See § 2.1.'), said('See § 2.1.  '))).not.toContain('Opmerkingen die veranderden')
  })

  it('are left out for a round, whose remarks may name people', () => {
    const settled = { ...said('Jan: see § 2.1.'), review: { kind: 'settling' } } as unknown as Assessment
    expect(changes(settled, said('See § 3.4.'))).not.toContain('Jan')
  })

  it('are in the order of the questionnaire, and empty where there is none', () => {
    expect(
      changedRemarks(
        cohesietoets,
        { 'ocw-role-Comment': 'was', 'szw-role-Comment': 'same' },
        { 'szw-role-Comment': 'same', 'long-view-Comment': 'is' }
      )
    ).toEqual([
      { id: 'ocw-role', before: 'was', after: '' },
      { id: 'long-view', before: '', after: 'is' }
    ])
  })
})
