import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftOf, linesOf } from '../../support/word-file.ts'

const folder = 'tests/fixtures/drafts'
const read = (name: string) => draftOf(readFileSync(`${folder}/${name}`))

/** The headings with their numbers as LibreOffice shows them. */
const shownHeadings = readFileSync(`${folder}/source.txt`, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, title] = /^\s*(\d+(?:\.\w+)*)\.? (\S.*?)\s*$/.exec(line) ?? []
    return number === undefined || title === undefined || /^\s/.test(line) ? [] : [`# ${number}/${title}`]
  })

describe.each(['source.odt', 'source.docx'])('%s', (name) => {
  const draft = read(name)

  it('has the numbers of sections that LibreOffice shows', () => {
    expect(shownHeadings).toHaveLength(5)
    expect(linesOf(draft).filter((line) => /^# \d/.test(line))).toEqual(expect.arrayContaining(shownHeadings))
  })

  it('has every block once, in order', () => {
    expect(linesOf(draft)).toEqual([
      '# /Programma Samen Digitaal',
      '# 1/Aanleiding',
      'paragraph 1: Tekst met een noot en drie spaties na elkaar. ^Bron: het SCP.',
      '# 1.1/Probleem',
      'paragraph 1.1: Dit is nieuwe woorden hier.',
      'paragraph 1.1: Zichtbaar deel van de zin.',
      '# 1.2/Rol van SZW',
      'item 1.2: het eerste punt',
      'item 1.2: een onderdeel',
      'item 1.2: het tweede punt',
      '# 1.2.a/Geld',
      'paragraph 1.2.a: SZW betaalt twee mensen.',
      '# 2/Maatregelen',
      'row 2: Nr. | Maatregel | Trekker',
      'row 2: M1 | Buurtkamer | SZW',
      'paragraph 2: Voor het kader.',
      'box 2: Tekst in een kader.',
      '# 2/Vervolg en planning',
      'paragraph 2: Wat hierna komt.'
    ])
  })

  it('reports what was not read', () => {
    expect(draft.title).toBe('Programma Samen Digitaal')
    expect(Object.fromEntries(draft.unread.map(({ code, count }) => [code, count]))).toEqual({
      comments: 1,
      deletions: 1,
      insertions: 1,
      hidden: 1,
      headers: 1,
      contents: 1
    })
  })
})

it('the page that LibreOffice makes of it has the same headings', () => {
  expect(linesOf(read('source.html')).filter((line) => /^# \d/.test(line))).toEqual(
    expect.arrayContaining(shownHeadings)
  )
})
