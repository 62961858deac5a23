import { describe, expect, it } from 'vitest'
import { aboutDraft } from '#draft/about.ts'
import { markingIn } from '#draft/marking.ts'
import { bestSentence, sentencesOf } from '#draft/sentences.ts'
import { indexOf } from '#draft/draft-index.ts'
import { countOf, searchText } from '#draft/search-text.ts'
import { readText } from '#readers/text.ts'

const about = (text: string, name = 'nota.docx') => aboutDraft(readText(text), name)

describe('what a draft says about itself', () => {
  it.each([
    ['Versie 0.8, concept voor bespreking', '0.8'],
    ['Conceptversie 1.2 van 3 maart 2027', '1.2'],
    ['Draft 2.1', '2.1'],
    ['Concept 12 november 2026', ''],
    ['Conceptnota zonder nummer', '']
  ])('the version in %s is %s', (line, version) => {
    expect(about(`Programma Digitaal Samenleven\n\n${line}\n\nTekst.`).version).toBe(version)
  })

  it.each([
    ['Datum: 12 november 2026', '2026-11-12'],
    ['3 March 2027', '2027-03-03'],
    ['12-11-2026', '2026-11-12'],
    ['2026-11-12', '2026-11-12'],
    ['31 november 2026', ''],
    ['in 2026', '']
  ])('the date in %s is %s', (line, date) => {
    expect(about(`Programma Digitaal Samenleven\n\n${line}\n\nTekst.`).date).toBe(date)
  })

  it('falls back on the name of the file', () => {
    expect(about('gewone tekst.', 'Nota_digitale-balie_v0.9_20261112.docx')).toEqual({
      title: 'Nota digitale balie 20261112',
      version: '0.9',
      date: '2026-11-12'
    })
  })

  it('finds a marking at the start', () => {
    expect(markingIn(readText('Departementaal  Vertrouwelijk\n\nTekst.').blocks)).toBe('Departementaal Vertrouwelijk')
    expect(markingIn(readText(`Tekst.\n\n${'Gewoon. '.repeat(40)}vertrouwelijk`).blocks)).toBeNull()
  })
})

describe('sentences', () => {
  it('end at a full stop, and not after an abbreviation or inside a number', () => {
    const text = 'Zie art. 3 en bijv. Bijlage B. Dat kost € 1.200. "Echt waar?" Ja.'
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zie art. 3 en bijv. Bijlage B.',
      'Dat kost € 1.200.',
      '"Echt waar?"',
      'Ja.'
    ])
  })

  it('are chosen by the number of words that they contain', () => {
    const text = 'Eerst iets anders. SZW betaalt twee mensen. SZW komt later.'
    expect(text.slice(...Object.values(bestSentence(text, ['SZW', 'betaalt'])))).toBe('SZW betaalt twee mensen.')
  })
})

describe('own search', () => {
  const index = indexOf(readText('1 Kop\n\nSZW betaalt twee mensen.\n\nOCW betaalt niets.\n\nSZW denkt mee.').blocks)

  it('finds paragraphs that hold every word, in their order', () => {
    expect(searchText(index, 'szw').spots.map(({ block }) => block)).toEqual([1, 3])
    expect(searchText(index, 'betaal szw')).toMatchObject({ count: 1, spots: [{ block: 1 }] })
  })

  it.each(['', ' ', '-', '“”', '…'])('finds nothing for %j', (typed) => {
    expect(searchText(index, typed)).toEqual({ spots: [], count: 0 })
    expect(countOf(index, typed)).toBe(0)
  })
})
