import { describe, expect, test } from 'vitest'
import type { Depth } from '#questionnaire/types.ts'
import { buildBlankForm } from '#report/build.ts'
import type { Language } from '#report/model.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'
import { blocksOf, textOf, translators } from '../../support/report.ts'

const blank = (depth: Depth, language: Language = 'nl', questionnaire = cohesietoets) =>
  buildBlankForm({ questionnaire, depth, language, translate: translators[language], softwareVersion: '1.0.0' })

describe('the blank form', () => {
  test('has every check of its depth with a box for each level, and no other checks', () => {
    for (const depth of ['quick', 'full'] as const) {
      const text = textOf(blank(depth))
      for (const check of cohesietoets.checks.values()) {
        const isIn = depth === 'full' || check.quick
        expect(text.includes(check.title.nl), check.name).toBe(isIn)
        if (isIn) for (const level of check.levels) expect(text).toContain(level.nl)
      }
    }
  })

  test('offers not applicable only where the check allows it', () => {
    const lists = blocksOf(blank('full')).filter(
      (block) => block.kind === 'tick-list' && block.options.some(({ label }) => label.startsWith('0 '))
    )
    const allowed = [...cohesietoets.checks.values()].filter(({ notApplicable }) => notApplicable !== null)
    expect(lists.filter((block) => block.kind === 'tick-list' && block.options.length === 6)).toHaveLength(
      allowed.length
    )
    expect(lists.filter((block) => block.kind === 'tick-list' && block.options.length === 5)).toHaveLength(
      cohesietoets.checks.size - allowed.length
    )
  })

  test('says beside a short answer what to write, such as a function and no name', () => {
    for (const depth of ['quick', 'full'] as const)
      expect(textOf(blank(depth))).toContain('Wie vult deze toets in?\nNoem je functie, niet je naam.')
  })

  test('mentions nothing that exists only on a screen', () => {
    for (const [language, words] of [
      ['nl', /deze pagina|latere pagina|opmerkingveld|klik/iu],
      ['en', /this page|later page|remark field|click/iu]
    ] as const)
      for (const depth of ['quick', 'full'] as const) expect(textOf(blank(depth, language))).not.toMatch(words)
  })

  test('has the parties and the groups as tables with a box to tick in each cell', () => {
    for (const section of ['blank-ministries', 'blank-diversity']) {
      const table = blocksOf(blank('full'), section).find((block) => block.kind === 'table')
      const rows = table?.kind === 'table' ? table.rows : []
      expect(rows.length).toBeGreaterThan(10)
      for (const { cells } of rows) expect(cells.slice(1).every((cell) => cell.length === 0)).toBe(true)
      expect(table?.kind === 'table' && table.columns.slice(1).every(({ ticks }) => ticks === true)).toBe(true)
    }
  })

  test('explains the rules for choosing a level, in both languages', () => {
    expect(textOf(blank('quick'))).toContain('Zo kies je een niveau')
    expect(textOf(blank('quick', 'en'))).toContain('How to choose a level')
  })

  test('contains no key or placeholder in its texts, for any questionnaire', () => {
    for (const form of [blank('quick'), blank('full', 'en'), blank('full', 'nl', schoolGarden)]) {
      expect(JSON.stringify(form)).not.toMatch(/\breport\.[a-z]|\{\{|undefined|NaN/)
      const ids = blocksOf(form).flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
