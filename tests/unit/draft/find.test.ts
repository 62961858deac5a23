import { describe, expect, it } from 'vitest'
import { finder } from '#draft/find.ts'
import type { WordGroup } from '#questionnaire/terms.ts'
import { readText } from '#readers/text.ts'

/** The texts that are found in a draft of these paragraphs. */
const found = (paragraphs: readonly string[], groups: readonly WordGroup[]) =>
  finder(readText(paragraphs.map((text) => `${text}.`).join('\n\n')))(groups).passages

const textsOf = (paragraphs: readonly string[], groups: readonly WordGroup[]): readonly string[] =>
  found(paragraphs, groups).map(({ text }) => text.replace(/\.$/, ''))

const group = (words: readonly string[], more: Partial<WordGroup> = {}): WordGroup => ({
  weight: 3,
  words: [...words],
  ...more
})

/** Whether a word of a list is found in a sentence. */
const finds = (word: string, text: string): boolean =>
  textsOf([`Dan volgt hier ${text} en meer`, 'Iets heel anders komt daarna'], [group([word])]).length > 0

describe('a word of a list', () => {
  it('is found in a draft that has it written as two a quarter of a million times', () => {
    const many = 'goed verdienende '.repeat(50_000)
    expect(finds('goedverdienend', `${many}\n\n${many}\n\n${many}\n\n${many}\n\n${many}`)).toBe(true)
  })

  it.each([
    ['vertrouw', 'het vertrouwen', 'is found where a word starts with it'],
    ['cohesie', 'de Cohesie', 'is found whatever its case'],
    ['categorieen', 'de categorieën', 'is found without its accents'],
    ['*consultatie', 'een internetconsultatie', 'with a star is found inside a word'],
    ['SZW', 'de SZW-directie', 'of capitals is found as a part of a word with hyphens'],
    ['werkgroep', 'de SZW-werkgroep', 'is found as the second part of a word with hyphens'],
    ['aisysteem', 'een AI-systeem', 'is found in a word with hyphens without them'],
    ['e-health', 'met e-healthtoepassingen', 'may have a hyphen itself'],
    ['hoge inkomens', 'de hoge\ninkomens', 'with a space is found over the end of a line'],
    ['het AI-systeem beslist', 'of het AI-systeem beslist', 'with a space may hold a word with hyphens'],
    ['stuurgroep', 'een deelstuurgroep', 'of seven letters is also found inside a word'],
    ['elkaar tegenkomen', 'elkaar steeds minder tegenkomen', 'of long words may have two others in between'],
    ['goedverdienend', 'de goed verdienende ouders', 'is also found where people write it as two'],
    ['lage inkomens', 'voor lage inkomensgroepen', 'with a space may go on when its last word is long']
  ])('%s in "%s" %s', (word, text) => {
    expect(finds(word, text)).toBe(true)
  })

  it.each([
    ['trouw', 'het vertrouwen', 'is not found inside a word'],
    ['OCW', 'ocwensen', 'of capitals is not found as a start'],
    ['hoge inkomens', 'hoge lasten en inkomens', 'with a space is not found with words in between'],
    ['elkaar tegenkomen', 'elkaar in de buurt vaak tegenkomen', 'is not found with three words in between'],
    ['goedverdienend', 'goed wonen en verdienende ouders', 'is not found in two with words in between'],
    ['vertrouwen in', 'het vertrouwen inwinnen', 'with a space ends where its short last word ends']
  ])('%s in "%s" %s', (word, text) => {
    expect(finds(word, text)).toBe(false)
  })

  it('does not count where an exclusion overlaps it', () => {
    const groups = [group(['vermogen'], { not: ['vermogensbeheer', 'in ons vermogen'] })]
    expect(
      textsOf(['Het vermogensbeheer groeit mee', 'Dat ligt in ons vermogen', 'Het vermogen groeit mee'], groups)
    ).toEqual(['Het vermogen groeit mee'])
  })
})

describe('the passages of a check', () => {
  const many = Array.from({ length: 9 }, (_, at) => `Zin ${at} gaat over banden en over niets anders`)

  it('are at most three, in the order of the draft', () => {
    expect(textsOf(many, [group(['banden'])])).toEqual(many.slice(0, 3))
  })

  it('are those with the most groups', () => {
    const best = 'Deze banden worden elk jaar gemeten door de GGD'
    expect(textsOf([...many, best], [group(['banden']), group(['gemeten']), group(['GGD'])])).toContain(best)
  })

  it('leave out what reaches less than half of the best', () => {
    const groups = [
      group(['banden']),
      group(['gemeten']),
      group(['GGD']),
      group(['jaar'], { weight: 2 }),
      group(['vaag'], { weight: 2 })
    ]
    const best = 'Deze banden worden elk jaar gemeten door de GGD'
    expect(textsOf([best, 'Het blijft vooralsnog vaag wat er komt', 'Iets geheel anders daarna'], groups)).toEqual([
      best
    ])
  })

  it('are none where only one supporting group is found; two such groups are enough', () => {
    const groups = [group(['banden']), group(['budget'], { weight: 1 }), group(['peiling'], { weight: 1 })]
    expect(textsOf(['Er is budget voor drie jaar'], groups)).toEqual([])
    expect(textsOf(['Er is budget voor een peiling'], groups)).toEqual(['Er is budget voor een peiling'])
  })

  it('rank those without a group about the check itself below one that has it', () => {
    const light = [group(['budget'], { weight: 2 }), group(['peiling'], { weight: 1 })]
    const own = many.slice(0, 3)
    const others = Array.from({ length: 9 }, (_, at) => `Zin ${at} gaat over niets bijzonders`)
    const texts = ['Er is budget voor een peiling', ...own, ...others]
    expect(textsOf(texts, [group(['banden']), ...light])).toEqual(own)
  })

  it('name the words of the draft that led to them, and say when one is of a counter group', () => {
    const groups = [group(['loket']), group(['sluit'], { weight: 1, counter: true })]
    const passages = found(['Het loketwerk gaat door', 'Het stadsloket en het loket sluiten in mei'], groups)
    expect(passages.map(({ words, counter }) => [words, counter])).toEqual([
      [['loketwerk'], false],
      [['loket', 'sluiten'], true]
    ])
  })
})

it('come with how often each group is found in the whole draft, headings included', () => {
  const draft = readText('1 Rol van SZW\n\nSZW doet mee. SZW betaalt.\n\nNiemand anders doet mee.')
  expect(finder(draft)([group(['SZW']), group(['OCW', 'VWS'])]).groups).toEqual([
    { words: ['SZW'], count: 3 },
    { words: ['OCW', 'VWS'], count: 0 }
  ])
})

it('do not include headings, which support what is below them', () => {
  const draft = readText(
    '1 Sociale cohesie\n\nOver banden gaat dit stuk.\n\n2 Planning\n\nOver banden gaat dit stuk ook.\n\nEn dit stuk gaat over niets.'
  )
  const { passages } = finder(draft)([group(['banden'], { weight: 2 }), group(['cohesie'])])
  expect(passages[0]).toMatchObject({ number: '1', heading: 'Sociale cohesie', text: 'Over banden gaat dit stuk.' })
})
