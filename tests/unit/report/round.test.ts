import { describe, expect, test } from 'vitest'
import type { Figure, Report } from '#report/model.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { blocksOf, textOf } from '../../support/report.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'
import { sizeOf } from '../../support/sizes.ts'
import { crowd, exampleTeam, roundDocuments, settledExample, settledReport } from '../../support/round-report.ts'

const figuresIn = (report: Report, section: string): readonly Figure[] =>
  blocksOf(report, section).filter((block) => block.kind === 'figure')

/** The texts in the cells of the map, row by row: those on the same baseline as the name of the check. */
function cellsOf(report: Report, name: string): readonly string[] {
  const texts = figuresIn(report, 'map').flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text'))
  const row = texts.find(({ text, anchor }) => anchor === 'start' && text.startsWith(name))
  return texts
    .filter(({ y, anchor }) => row !== undefined && anchor === 'middle' && Math.abs(y - row.y) < 1)
    .map(({ text }) => text)
}

describe('the map of a round', () => {
  const { comparison } = roundDocuments(exampleTeam())

  test('shows the level of each reviewer in each cell, then the median and the spread', () => {
    expect(cellsOf(comparison, 'Rol van SZW')).toEqual(['3', '2', '3', '2', '2', '1', '2', '2'])
    expect(cellsOf(comparison, 'Vroeg meedoen')).toEqual(['3', '3', '1', '2', '3', '2', '2,5', '2'])
  })

  test('labels an answer without a level as such, and never counts it as zero', () => {
    expect(cellsOf(comparison, 'Afstand tussen groepen')).toEqual(['?', '?', '?', '–', '?', '?', '–', '–'])
    expect(cellsOf(comparison, 'Cohesie naast waarden')).toEqual(['2', '1', '×', '1', '1', '1', '1', '1'])
    expect(textOf(comparison, 'words')).toContain(
      'Nog niet bekend: R1, R2, R3, R5, R6\nNiet ingevuld: R4 | Geen | Geen'
    )
  })

  test('counts in its sheet only the reviewers who chose a level', () => {
    const sheet = comparison.sheets.find(({ id }) => id === 'comparison')
    const at = sheet?.columns.length ?? 0
    const levels = sheet?.rows.map((row) => [row[1], row[at - 2]])
    expect(levels).toContainEqual(['Rol van SZW', 6])
    expect(levels).toContainEqual(['Afstand tussen groepen', 0])
    expect(levels).toContainEqual(['Cohesie naast waarden', 5])
  })

  test('fits on a page, for three reviewers and for fifty', () => {
    for (const count of [3, 15, 50]) {
      const figures = [
        ...figuresIn(roundDocuments(crowd(count)).comparison, 'map'),
        ...figuresIn(roundDocuments(crowd(count)).comparison, 'profiles')
      ]
      expect(figures.length).toBeGreaterThan(1)
      for (const { width, height } of figures) {
        expect(width).toBeLessThanOrEqual(480)
        expect(height).toBeLessThanOrEqual(580)
      }
    }
  })

  test('gives fifteen reviewers cells wide enough for a number', () => {
    const [map] = figuresIn(roundDocuments(crowd(15)).comparison, 'map')
    const widths = map?.shapes.flatMap((shape) => (shape.kind === 'rectangle' ? [shape.width] : [])) ?? []
    expect(Math.min(...widths)).toBeGreaterThan(12)
  })

  test('gives agreement as a share first, then as a coefficient with its interval', () => {
    expect(textOf(comparison, 'agreement')).toContain('lag 94% hooguit één niveau uit elkaar (385 paren')
    expect(textOf(comparison, 'agreement')).toContain('De thema’s samen | 94% | 385 | 0,50 (0,33 tot 0,62)')
  })

  test('says too few data, or no variation, where a coefficient would be meaningless', () => {
    const { round, reviews } = exampleTeam()
    expect(textOf(roundDocuments({ round, reviews: reviews.slice(0, 2) }).comparison, 'agreement')).toContain(
      'te weinig gegevens'
    )
    const level = Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [check, 1]))
    const same = roundOf(['a', 'b', 'c'])
    expect(
      textOf(
        roundDocuments({
          round: same,
          reviews: ['a', 'b', 'c'].map((seat) => reviewFrom(same, seat, { answers: level }))
        }).comparison,
        'agreement'
      )
    ).toContain(`100% | ${3 * (sizeOf() - sizeOf('horizon'))} | geen verschil om te meten`)
  })

  test('gives one number where both ends of the interval are equal', () => {
    const levels = Object.fromEntries([...cohesietoets.checks.keys()].map((check, at) => [check, at % 4]))
    const same = roundOf(['a', 'b', 'c'])
    const text = textOf(
      roundDocuments({
        round: same,
        reviews: ['a', 'b', 'c'].map((seat) => reviewFrom(same, seat, { answers: levels }))
      }).comparison,
      'agreement'
    )
    expect(text).toContain(`100% | ${3 * (sizeOf() - sizeOf('horizon'))} | 1,00 (steeds 1,00)`)
  })

  test('names the future in questions that speak of this future, so that no two rows have the same title', () => {
    const tables = blocksOf(roundDocuments(exampleTeam()).comparison, 'others').filter(({ kind }) => kind === 'table')
    const titles = tables.flatMap((table) =>
      table.kind === 'table' ? table.rows.map(({ cells }) => cells[0]?.map(({ text }) => text).join('') ?? '') : []
    )
    expect(titles.length).toBeGreaterThan(5)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('mentions no reviewer when nothing is handed in', () => {
    const { comparison: empty, agenda } = roundDocuments({ ...exampleTeam(), reviews: [] })
    expect(empty.sections.map(({ id }) => id)).toEqual(['about'])
    expect(textOf(empty)).toContain('Er is nog niets ingeleverd.')
    expect(textOf(empty)).toContain('Nog niet ingeleverd (6)')
    expect(textOf(agenda)).toContain('Er is niets om over te praten')
  })
})

describe('the agenda of a round', () => {
  const { agenda } = roundDocuments(exampleTeam())

  test('begins with the gates in dispute, and says why and for how long', () => {
    const overview = textOf(agenda, 'agenda')
    expect(overview).toContain(
      '1 | Rol van SZW | Sleutelpunt, en de niveaus verschillen.\nNiveaus van 1 tot 3.\nWeinig zekerheid bij R4. | 10'
    )
    expect(overview).toContain('Er zijn 22 punten. Het gesprek duurt naar schatting 153 minuten.')
  })

  test('shows all remarks on a check side by side, the levels in words, and space for a decision', () => {
    const { round, reviews } = exampleTeam()
    const points = textOf(agenda, 'points')
    for (const { assessment } of reviews)
      expect(points).toContain(
        assessment.answers['collective-alternatives-Comment'] ??
          'R4 strateeg digitale economie, EZK | 3 Geborgd | middel | Geen'
      )
    expect(points).toContain('1 Benoemd: Het ontwerp noemt zulke plekken')
    expect(blocksOf(agenda, 'points').filter(({ kind }) => kind === 'write-lines')).toHaveLength(22)
    for (const { function: task } of round.seats) expect(points).toContain(task)
  })

  test('names the checks that need no discussion', () => {
    expect(textOf(agenda, 'rest')).toMatch(
      /Iedereen eens[\s\S]*Betekenis van cohesie: 1 Benoemd[\s\S]*Dicht bij elkaar/
    )
  })
})

describe('the report of a settled assessment', () => {
  const { review } = settledExample()
  const unanimous = review.comparison.checks.filter(({ unanimous: level }) => level !== null)
  const internal = [
    ...review.settling.round.seats.map(({ organisation }) => organisation),
    ...Object.values(review.settling.decisions).flatMap(({ reason, dissent }) => [
      reason,
      ...dissent.map(({ why }) => why)
    ]),
    ...review.settling.signOff.map(({ remark }) => remark)
  ].filter((text) => text !== '')

  test('says who took part, what was decided and why, who dissents, and who agrees', () => {
    const text = textOf(settledReport('nl', 'working'), 'review')
    for (const one of internal) expect(text).toContain(one)
    expect(text).toContain(
      'Rol van SZW | 3 Geborgd: R1, R3\n2 Uitgewerkt: R2, R4, R5\n1 Benoemd: R6 | 2 Uitgewerkt | SZW heeft zelf toegelicht'
    )
    expect(text).toContain('Boven- en onderkant | adviseur basisvaardigheden, OCW | 0 Niet in beeld')
    expect(text).toContain('adviseur uitvoering, UWV | Niet akkoord | 27 november 2026')
    expect(text).toContain(`Bij ${unanimous.length} toetspunten was iedereen het al eens.`)
  })

  test('does not call the author missing: a team filled it in', () => {
    expect(textOf(settledReport('nl', 'working'), 'answers')).not.toContain('Ingevuld door')
  })

  test('in the public version names only functions, and quotes nobody', () => {
    const report = settledReport('nl', 'public')
    const text = textOf(report, 'review')
    for (const { function: task } of review.settling.round.seats) expect(text).toContain(task)
    const rows = blocksOf(report, 'review').flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.map((runs) => runs.map((run) => run.text).join('')))
        : []
    )
    for (const one of internal) expect(rows.filter((cell) => cell.includes(one) && one.length > 3)).toEqual([])
    expect(rows.filter((cell) => /\b(BZK|UWV|EZK|Waterwolde)\b/.test(cell))).toEqual([])
    for (const { assessment } of review.settling.reviews)
      for (const [name, answer] of Object.entries(assessment.answers))
        if (name.endsWith('-Comment') && String(answer).length > 20)
          expect(JSON.stringify(report)).not.toContain(answer)
    expect(report.attachment).toBeUndefined()
  })

  test('leaves the review out on request', () => {
    expect(settledReport('nl', 'public', false).sections.map(({ id }) => id)).not.toContain('review')
  })

  test('in its working version contains the originals as they were handed in', () => {
    const attached = JSON.parse(settledReport('nl', 'working').attachment?.text ?? '') as {
      review: { reviews: unknown }
    }
    expect(attached.review.reviews).toEqual(JSON.parse(JSON.stringify(exampleTeam().reviews)))
  })
})

test('the texts of a round do not depend on the order in which reviews arrived', () => {
  const { round, reviews } = exampleTeam()
  expect(roundDocuments({ round, reviews: [...reviews].reverse() })).toEqual(roundDocuments({ round, reviews }))
})
