import { describe, expect, it } from 'vitest'
import { readNow } from '#readers/read-draft.ts'
import { readText } from '#readers/text.ts'

const shown = (text: string): readonly string[] =>
  readText(text).blocks.map(({ kind, number, headings, text: words }) =>
    kind === 'heading' ? `# ${number ?? ''}/${headings.at(-1) ?? ''}` : `${kind} ${number ?? ''}: ${words}`
  )

describe('a text without layout', () => {
  it('has paragraphs between blank lines, on one line each', () => {
    expect(shown('Eerste zin die\nwordt afgebroken.\n\nTweede   alinea.')).toEqual([
      'paragraph : Eerste zin die wordt afgebroken.',
      'paragraph : Tweede alinea.'
    ])
  })

  it('has a paragraph on each line when its lines are long', () => {
    const long = `${'Deze zin is lang genoeg. '.repeat(6)}`.trim()
    expect(shown(`${long}\n${long}`)).toHaveLength(2)
  })

  it.each([
    ['2.1 De rol van SZW', '2.1', 'De rol van SZW'],
    ['§ 3.2 Sturing', '3.2', 'Sturing'],
    ['Hoofdstuk 4 Uitvoering', '4', 'Uitvoering'],
    ['Hoofdstuk 4. Uitvoering', '4', 'Uitvoering'],
    ['Artikel 6. Lestijd', 'Artikel 6', 'Lestijd'],
    ['Bijlage 1 Kanaalkeuze', 'Bijlage 1', 'Kanaalkeuze'],
    ['3.4.2. Vervolg', '3.4.2', 'Vervolg'],
    ['## 5 Proeven', '5', 'Proeven'],
    ['Aanleiding', '', 'Aanleiding'],
    ['II. ALGEMEEN', 'II', 'ALGEMEEN']
  ])('takes %s as a heading', (line, number, heading) => {
    expect(shown(`${line}\n\nDan volgt tekst.`)).toEqual([
      `# ${number}/${heading}`,
      `paragraph ${number}: Dan volgt tekst.`
    ])
  })

  it.each(['Dit is een korte zin.', 'Geachte voorzitter,', 'wij vragen het u', '2030 is ver weg. Toch telt het nu'])(
    'does not take %s as a heading',
    (line) => {
      expect(shown(`${line}\n\nDan volgt tekst.`)[0]).toMatch(/^paragraph/)
    }
  )

  it('gives a block the number of the nearest numbered heading and the title of the nearest one', () => {
    const { blocks } = readText('1 Een\n\n1.1 Onder\n\nTekst a.\n\nTussenkop\n\nTekst b.\n\n2 Twee\n\nTekst c.')
    expect(
      blocks.filter(({ kind }) => kind === 'paragraph').map(({ number, headings }) => [number, ...headings])
    ).toEqual([
      ['1.1', 'Een', 'Onder'],
      ['1.1', 'Een', 'Onder', 'Tussenkop'],
      ['2', 'Twee']
    ])
  })

  it('has headings between paragraphs of one line each', () => {
    const long = 'Deze zin is lang genoeg om geen kop te zijn. '.repeat(4).trim()
    expect(shown(`2 Doelen\n2.1 Hoofddoel\n${long}\nTussenkop\n${long}\nSlot.`)).toEqual([
      '# 2/Doelen',
      '# 2.1/Hoofddoel',
      `paragraph 2.1: ${long}`,
      '# 2.1/Tussenkop',
      `paragraph 2.1: ${long}`,
      'paragraph 2.1: Slot.'
    ])
  })

  it('has items and rows of tables as blocks of their own', () => {
    expect(shown('Wij doen:\n- het ene;\n- het\n  andere.\n\n| a | b |\n|---|---|\n| c | d |')).toEqual([
      'paragraph : Wij doen:',
      'item : het ene;',
      'item : het andere.',
      'row : a | b',
      'row : c | d'
    ])
  })

  it('has a list of short numbered lines as items, not as headings', () => {
    expect(shown('1. Gemeenten\n2. UWV\n3. SVB')).toEqual(['item : Gemeenten', 'item : UWV', 'item : SVB'])
  })

  it('loses soft hyphens and all kinds of spaces', () => {
    expect(shown('Samen\u00adleving\u00a0en\u2011zo\u200b voort.')).toEqual(['paragraph : Samenleving en-zo voort.'])
  })

  it.each<[string, readonly number[]]>([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xab, 0x2e]],
    ['UTF-16', [0xff, 0xfe, 0x63, 0, 0xeb, 0, 0x2e, 0]],
    ['UTF-16, the other way round', [0xfe, 0xff, 0, 0x63, 0, 0xeb, 0, 0x2e]],
    ['Windows-1252', [0x63, 0xeb, 0x2e]]
  ])('may be in %s', (_, bytes) => {
    const read = readNow(Uint8Array.from(bytes))
    expect(read.ok && read.draft.blocks.map(({ text }) => text)).toEqual(['cë.'])
  })
})
