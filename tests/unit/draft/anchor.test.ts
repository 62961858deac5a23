import { describe, expect, it } from 'vitest'
import { quotationOf, type Evidence } from '#assessment/evidence.ts'
import { anchor, type Spot } from '#draft/anchor.ts'
import { reanchorIn, type Fate } from '#draft/reanchor.ts'
import { withNotes } from '#draft/draft-index.ts'
import type { Block } from '#draft/types.ts'
import { readText } from '#readers/text.ts'

const text = `1 Aanleiding

Het kabinet wil dat iedereen mee kan doen. Daarom komt er een programma met tien gebieden.

Op verzoek van SZW is gekoppeld aan registraties over loon en contract. De uitkomst is onzeker werk.

2 Maatregelen

Er komen buurtkamers waar mensen samen apparaten repareren. SZW betaalt twee mensen uit eigen middelen.

Een evaluatie volgt na twee jaar en gaat naar de Kamer.

3 Planning

De start is op 1 januari. Zie de bijlage.

Het einde is in 2030. Zie de bijlage.`

const blocksOf = (draft: string): readonly Block[] => readText(draft).blocks

function spotOf(blocks: readonly Block[], words: string): Spot {
  const block = blocks.findIndex((each) => withNotes(each).includes(words))
  const start = withNotes(blocks[block] as Block).indexOf(words)
  return { block, start, end: start + words.length }
}

const source = { name: 'nota.docx', sha256: 'a'.repeat(64), reader: 'docx', version: 1 }
const take = (words: string, draft = text): Evidence => {
  const blocks = blocksOf(draft)
  return anchor(blocks, spotOf(blocks, words), { origin: 'own', source, salt: '0123456789abcdef' })
}

const sentence = 'SZW betaalt twee mensen uit eigen middelen.'

describe('evidence from a draft', () => {
  it('names the section, the paragraph and the words', () => {
    expect(take('Een evaluatie volgt na twee jaar en gaat naar de Kamer.').selector).toMatchObject([
      { exact: 'Een evaluatie volgt na twee jaar en gaat naar de Kamer.' },
      {},
      { number: '2', heading: null, paragraph: 2, page: null },
      {}
    ])
  })

  it('keeps no other words of the draft', () => {
    const written = JSON.stringify(take(sentence))
    for (const word of ['buurtkamers', 'repareren', 'evaluatie', 'Maatregelen', 'Kamer'])
      expect(written).not.toContain(word)
  })

  it('quotes at most 200 characters', () => {
    const long = `1 Kop\n\n${'woord '.repeat(80)}einde`
    const blocks = blocksOf(long)
    const piece = anchor(blocks, { block: 1, start: 0, end: 480 }, { origin: 'own', source, salt: '0'.repeat(16) })
    expect(quotationOf(piece).length).toBeLessThanOrEqual(200)
  })
})

const fateOf = (words: string, changed: string): Fate => reanchorIn(blocksOf(changed))(take(words)).fate

describe('in the next version of the draft, evidence', () => {
  it.each<readonly [fate: Fate, why: string, from: string, to: string]>([
    ['same', 'nothing changed', '', ''],
    ['same', 'only layout and quotation marks changed', sentence, 'SZW  betaalt twee mensen uit eigen mid-delen.'],
    [
      'moved',
      'a section came before it',
      '2 Maatregelen',
      '2 Doelen\n\nEen doel dat hier eerder niet stond.\n\n3 Maatregelen'
    ],
    ['changed', 'a few words changed', sentence, 'SZW betaalt drie mensen uit eigen middelen.'],
    ['perhaps', 'much changed', sentence, 'SZW betaalt mogelijk later enkele mensen uit middelen.'],
    ['vanished', 'the sentence went', ` ${sentence}`, ''],
    ['vanished', 'something else came in its place', sentence, 'Wie dat uitvoert wordt nog uitgezocht.']
  ])('is %s when %s', (fate, _, from, to) => {
    expect(fateOf(sentence, text.replace(from, to))).toBe(fate)
  })

  it('is not found when its sentence occurs more than once', () => {
    const changed = text.replace('3 Planning', '3 Tijdpad').replace('De start is op 1 januari.', 'De start is later.')
    expect(fateOf('Zie de bijlage.', changed.replace('Het einde is in 2030.', 'Het einde is nog open.'))).toBe(
      'perhaps'
    )
  })

  it('is found again by the digest of its passage, after quotations were wiped', () => {
    const [quote, ...others] = take(sentence).selector
    const wiped = { ...take(sentence), selector: [{ ...quote, exact: '' }, ...others] } as Evidence
    expect(reanchorIn(blocksOf(text))(wiped).fate).toBe('same')
    expect(reanchorIn(blocksOf(text.replace('twee mensen', 'drie mensen')))(wiped).fate).toBe('vanished')
  })

  it('is marked when its words are in a passage that changed', () => {
    const changed = text.replace('samen apparaten repareren', 'niet langer bijeenkomen')
    expect(reanchorIn(blocksOf(changed))(take(sentence))).toMatchObject({ fate: 'same', aroundChanged: true })
  })
})
