import { describe, expect, it } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import type { Report, Sheet } from '#report/model.ts'
import { workshopPart } from '#workshop/part.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'
import { textOf } from '../../support/report.ts'
import { after, tally, voted, workshopOf } from '../../support/workshop.ts'
import { workshopReport, workshopResult } from '../../support/workshop-report.ts'

const languages = ['nl', 'en'] as const

describe('the report of what a workshop decided', () => {
  const text = textOf(workshopReport('nl', 'working'), 'workshop')

  it('says who was there, whom it missed, what was decided and why', () => {
    for (const words of [
      'Op 1 december 2026 besprak een groep',
      'Er is over 2 van de 8 toetspunten besloten.',
      'beleidsmedewerker (SZW)',
      'ervaringsdeskundige (Stichting Lezen en Schrijven) en OCW',
      'SZW mag alleen reageren.',
      '“SZW schrijft al jaren mee.”',
      'Overgeslagen: Wat de maatregel zelf doet.'
    ])
      expect(text).toContain(words)
  })

  it('shows both ballots with their sources, and the gap with a ballot in another’s shoes', () => {
    expect(text).toContain('Rol van SZW | 1 Benoemd → 1 Benoemd | 1 Benoemd')
    expect(text).toContain('Rol van SZW | Tweede | 1 | 11 | 2 | 2 | 0 | 16 | handen 11, papier 5')
    expect(text).toContain(
      'middelste keuze van de zaal was 2 Uitgewerkt; in de schoenen van iemand zonder DigiD was die 0'
    )
  })

  it('advises on what is vulnerable in two futures', () => {
    expect(text).toContain('kwetsbaar in 2 toekomsten (Wild West en Big Business)')
    expect(text).toContain('Kwetsbaar:\nEén bedrijf.')
  })

  it.each(languages)('in %s never has levels of fewer than five people, or the facilitator’s notes', (language) => {
    for (const report of [workshopReport(language, 'working'), workshopResult(language, 'working')]) {
      const all = JSON.stringify(report)
      expect(all).not.toContain('alleen-voor-mij')
      expect(all).not.toContain('"counts":{')
    }
    expect(text).toContain('Boven- en onderkant | Eerste | – | – | – | – | – | 4 | handen 4')
  })

  it('travels with its assessment: what is attached reads back as the result, and nothing more', () => {
    const read = readAssessment(workshopReport('nl', 'working').attachment?.text ?? '', atHand(cohesietoets))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const part = workshopPart(read.value.assessment, cohesietoets)
    expect(part).toMatchObject({ ok: true, value: { kind: 'workshop-result', result: { workshop: 'one' } } })
    expect(JSON.stringify(read.value.assessment.review)).not.toContain('notes')
  })

  it('in public names functions only, and has no words of the room', () => {
    const open = JSON.stringify([workshopReport('nl', 'public'), workshopResult('nl', 'public')])
    expect(open).toContain('beleidsmedewerker')
    for (const word of ['Lezen en Schrijven', 'mag alleen reageren', 'al jaren mee', 'Eén bedrijf'])
      expect(open).not.toContain(word)
  })
})

describe('the counts as a sheet', () => {
  const sheetOf = (report: Report): Sheet | undefined => report.sheets.find(({ id }) => id === 'counts')

  it('has a row per check, ballot and source, and hides a ballot with a source of four people', () => {
    const workshop = after(
      workshopOf(),
      { kind: 'open', item: 'szw-role' },
      { kind: 'tally', item: 'szw-role', source: 'hand', tally: tally(3, 4, 0, 0, 0) },
      { kind: 'tally', item: 'szw-role', source: 'table', tally: tally(1, 3, 0, 0, 0) },
      { kind: 'close', item: 'szw-role' },
      { kind: 'reveal', item: 'szw-role' }
    )
    const rows = sheetOf(workshopResult('nl', 'working', workshop))?.rows.filter(([, id]) => id === 'szw-role')
    expect(rows?.map((row) => row.slice(2))).toEqual([
      ['Eerste', 'samen', 11, 4, 7, 0, 0, 0, 'niet besloten'],
      ['Eerste', 'tafels', 4, null, null, null, null, null, 'niet besloten'],
      ['Eerste', 'handen', 7, null, null, null, null, null, 'niet besloten']
    ])
  })

  it('is in the report of the assessment too', () => {
    expect(sheetOf(workshopReport('nl', 'working'))).toEqual(sheetOf(workshopResult('nl', 'working')))
  })

  it('before the reveal has only how many answered', () => {
    const workshop = after(
      voted(workshopOf(), 'szw-role', tally(3, 4, 0, 0, 0)),
      { kind: 'open', item: 'ocw-role' },
      { kind: 'tally', item: 'ocw-role', source: 'hand', tally: tally(0, 9, 0, 0, 0) }
    )
    const rows = sheetOf(workshopResult('nl', 'working', workshop))?.rows.filter(([, id]) => id === 'ocw-role')
    expect(rows?.[0]?.slice(4)).toEqual([9, null, null, null, null, null, 'niet besloten'])
  })
})
