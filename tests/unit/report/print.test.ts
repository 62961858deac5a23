import { describe, expect, it } from 'vitest'
import { estimateWidth } from '#report/charts/measure.ts'
import type { Block, Report } from '#report/model.ts'
import { join, printed } from '../../support/workshop-report.ts'
import { workshopOf } from '../../support/workshop.ts'

const languages = ['nl', 'en'] as const
const named = (all: readonly { readonly name: string; readonly report: Report }[], name: string): Report => {
  const found = all.find((each) => each.name === name)
  if (found === undefined) throw new Error(`Nothing is printed as ${name}`)
  return found.report
}
const blocksOf = ({ sections }: Report): readonly Block[] => sections.flatMap(({ blocks }) => blocks)
const tents = { nl: 'tafelkaarten', en: 'table-tents' }
const forms = { nl: 'formulieren', en: 'forms' }

describe.each(languages)('what is printed for a workshop, in %s', (language) => {
  it('has the way into the room on both sides of every table tent, in words for who cannot see it', () => {
    const figures = blocksOf(named(printed(language), tents[language])).filter((block) => block.kind === 'figure')
    expect(figures.length).toBeGreaterThan(4)
    const dark = join.squares.flat().filter(Boolean).length
    for (const { alt, shapes, width } of figures) {
      expect(alt).toContain(join.address)
      expect(alt).toContain(join.code)
      const side = Math.min(...shapes.flatMap((shape) => (shape.kind === 'rectangle' ? [shape.width] : [])))
      const bars = shapes.flatMap((shape) => (shape.kind === 'rectangle' ? [shape] : []))
      // Every dark square once on each side.
      expect(bars.reduce((sum, bar) => sum + Math.round(bar.width / side), 0)).toBe(2 * dark)
      expect(bars.every((bar) => bar.x >= 0 && bar.x + bar.width <= width && bar.fill === 'text')).toBe(true)
    }
  })

  it('has no code where there is no room', () => {
    const all = printed(language, null)
    const figures = blocksOf(named(all, tents[language])).filter((block) => block.kind === 'figure')
    expect(figures.every(({ shapes }) => shapes.every(({ kind }) => kind !== 'rectangle'))).toBe(true)
    expect(JSON.stringify(named(all, forms[language]))).not.toContain('meedoen')
    expect(JSON.stringify(named(printed(language), forms[language]))).toContain(join.code)
  })

  it('names a future on the tent of a table only when the script has the futures', () => {
    const tableOf = (script: '45' | '90') =>
      blocksOf(named(printed(language, null, workshopOf(script)), tents[language])).flatMap((block) =>
        block.kind === 'figure' ? [block.alt] : []
      )
    expect(tableOf('90')[0]).toMatch(/ 1\. .*User Utopia$/)
    expect(tableOf('45')[0]).toMatch(/ 1$/)
  })

  it.each([null, join])('keeps every word of a long function on the tent', (room) => {
    const workshop = workshopOf('45')
    const expected = ['ervaringsdeskundige', 'arbeidsmarktdiscriminatieonderzoeker bij een instituut'].map((task) => ({
      function: task,
      organisation: '',
      isThere: false
    }))
    for (const block of blocksOf(named(printed(language, room, { ...workshop, expected }), tents[language])))
      for (const shape of block.kind === 'figure' ? block.shapes : [])
        if (shape.kind === 'text' && shape.anchor === 'middle')
          expect(estimateWidth(shape.text, shape.size)).toBeLessThan((block as { width: number }).width)
  })
})
