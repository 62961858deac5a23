import { describe, expect, it } from 'vitest'
import { readHtml } from '#readers/html.ts'

const shown = (html: string): readonly string[] =>
  readHtml(html).blocks.map(({ kind, number, headings, text }) =>
    kind === 'heading' ? `# ${number ?? ''}/${headings.at(-1) ?? ''}` : `${kind}: ${text}`
  )

describe('a page', () => {
  it('has headings, paragraphs, items and rows', () => {
    expect(
      shown(
        '<h1>2 Doelen</h1><p>Een <b>vet</b> woord.<h2>2.1 Deel</h2><ul><li>Een<li><p>Twee</p></ul><table><tr><th>A<th>B</tr><tr><td>c</td><td><p>d</p><p>e</p></td></tr></table>'
      )
    ).toEqual([
      '# 2/Doelen',
      'paragraph: Een vet woord.',
      '# 2.1/Deel',
      'item: Een',
      'item: Twee',
      'row: A | B',
      'row: c | d e'
    ])
  })

  it('leaves out what surrounds the text, scripts and hidden parts, and counts what it hides', () => {
    const html =
      '<head><title>T &amp; t</title><style>p{}</style></head><nav>menu</nav><header>kop</header><script>if (a<b) "</p>"</script><p hidden>weg</p><p style="display: none">weg</p><p>blijft <img src=x></p><footer>voet</footer><template><p>weg</p></template>'
    expect(shown(html)).toEqual(['paragraph: blijft'])
    const draft = readHtml(html)
    expect(draft.title).toBe('T & t')
    expect(draft.unread).toEqual([
      { code: 'hidden', count: 2 },
      { code: 'pictures', count: 1 }
    ])
  })

  it('reads inserted text and not deleted text', () => {
    const html = '<p>Dit is <del>oud</del><ins>nieuw</ins>.</p>'
    expect(shown(html)).toEqual(['paragraph: Dit is nieuw.'])
    expect(readHtml(html).unread.map(({ code }) => code)).toEqual(['deletions', 'insertions'])
  })

  it('takes the numbers that Word writes before a heading as its number', () => {
    expect(
      shown(
        "<h2><span style='mso-list:Ignore'>3.1<span>&nbsp;&nbsp;</span></span>Rol van SZW</h2><p class=MsoToc1>Rol van SZW 4</p>"
      )
    ).toEqual(['# 3.1/Rol van SZW'])
  })

  it('takes the title that Word writes as the title of the draft, above its headings', () => {
    const page = '<p class=MsoTitle><span>Nota Samen digitaal</span></p><h1>1. Inleiding</h1>'
    expect(shown(page)).toEqual(['# /Nota Samen digitaal', '# 1/Inleiding'])
    expect(readHtml(page).title).toBe('Nota Samen digitaal')
  })

  it('takes a short bold paragraph as a heading', () => {
    expect(shown('<p><strong>3.2 Sturing</strong></p><p>Tekst.</p>')).toEqual(['# 3.2/Sturing', 'paragraph: Tekst.'])
  })

  it('decodes characters and breaks lines with a space', () => {
    expect(shown('<div>Co&euml;rdinatie&nbsp;is&#32;&#x20AC;&nbsp;5<br>per jaar &onbekend;</div>')).toEqual([
      'paragraph: Coërdinatie is € 5 per jaar &onbekend;'
    ])
  })

  it('survives deep nesting and tags without an end', () => {
    expect(shown(`${'<div>'.repeat(50_000)}Diep.<p <b`)).toEqual(['paragraph: Diep.<p <b'])
  })
})
