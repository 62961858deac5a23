import { describe, expect, test } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Shape } from '#report/model.ts'
import { Dice } from '../../support/random.ts'
import { randomAnswers } from '../../support/random-answers.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'
import { overviewReport } from '../../support/overview.ts'
import { crowd, exampleTeam, roundDocuments, settledReport } from '../../support/round-report.ts'
import { blocksOf, example, filled, reportOf, textOf } from '../../support/report.ts'

const dice = new Dice(7)
const random = Array.from({ length: 40 }, (_, index) => {
  const questionnaire = index % 5 === 0 ? schoolGarden : cohesietoets
  return {
    questionnaire,
    assessment: filled({
      questionnaire,
      depth: index % 3 === 0 ? 'quick' : 'full',
      answers: randomAnswers(questionnaire, dice)
    })
  }
})
const cases = [
  { questionnaire: cohesietoets, assessment: filled() },
  { questionnaire: cohesietoets, assessment: filled({ everywhere: 3 }) },
  ...['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet', 'snelle-scan'].map((name) => ({
    questionnaire: cohesietoets,
    assessment: example(name).assessment
  })),
  ...random
]
const languages = ['nl', 'en'] as const
const flavours = ['working', 'public'] as const
const assessments = [
  ...cases.flatMap(({ questionnaire, assessment }) =>
    languages.flatMap((language) =>
      flavours.map((flavour) => reportOf(assessment, { questionnaire, language, flavour }))
    )
  ),
  ...languages.flatMap((language) => flavours.map((flavour) => settledReport(language, flavour)))
]
const rounds = [
  exampleTeam(),
  crowd(15),
  crowd(50),
  { ...exampleTeam(), reviews: [] },
  { ...exampleTeam(), reviews: exampleTeam().reviews.slice(0, 1) }
].flatMap((team) => languages.flatMap((language) => Object.values(roundDocuments(team, language))))
const overviews = [1, 5, 40].flatMap((count) =>
  languages.flatMap((language) => [
    overviewReport(language, 'working', { count }),
    overviewReport(language, 'public', { count })
  ])
)
const reports = [...assessments, ...rounds, ...overviews]

describe('every report and round document, for any answers, language and flavour,', () => {
  test('keeps the formal order of its sections', () => {
    const order = [
      'summary',
      'theme',
      'futures',
      'review',
      'actions',
      'open',
      'referrals',
      'paste',
      'answers',
      'method'
    ]
    for (const { sections } of assessments) {
      const places = sections.map(({ id }) => order.indexOf(id.split('-')[0] ?? ''))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((left, right) => left - right))
    }
  })

  test('opens each section with its heading and never skips a level', () => {
    for (const report of reports) {
      for (const { blocks } of report.sections) expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
      const levels = blocksOf(report).flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
      levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
    }
  })

  test('has unique ids for headings and rows, and links that lead to one of them', () => {
    for (const report of reports) {
      const ids = blocksOf(report).flatMap((block) =>
        block.kind === 'heading' ? [block.id] : block.kind === 'table' ? block.rows.flatMap(({ id }) => id ?? []) : []
      )
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, target] of JSON.stringify(report.sections).matchAll(/"href":"#([^"]+)"/g))
        expect(ids).toContain(target)
    }
  })

  test('says in words what is missing: no table cell is a dash', () => {
    for (const report of reports)
      for (const block of blocksOf(report))
        if (block.kind === 'table')
          for (const { cells } of block.rows)
            for (const cell of cells) expect(cell.map(({ text }) => text).join('')).not.toMatch(/^[–—-]$/)
  })

  test('has a caption and as many cells as columns in every table', () => {
    for (const report of reports)
      for (const block of blocksOf(report))
        if (block.kind === 'table') {
          expect(block.caption).not.toBe('')
          expect(block.rows.length).toBeGreaterThan(0)
          for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length)
        }
  })

  test('describes each picture in words, and draws inside its frame', () => {
    for (const report of reports)
      for (const block of blocksOf(report))
        if (block.kind === 'figure') {
          expect(block.alt.length).toBeGreaterThan(20)
          for (const shape of block.shapes)
            expect(isInside(shape, block.width, block.height), JSON.stringify(shape)).toBe(true)
        }
  })

  test('contains no key, placeholder or missing value in its texts', () => {
    for (const report of reports) {
      const text =
        JSON.stringify([report.title, report.subtitle, report.footer, report.properties, report.words, report.sheets]) +
        textOf(report)
      expect(text).not.toMatch(/\breport\.[a-z]|\{\{|\}\}|undefined|\bNaN\b|\[object|‘–’/)
    }
  })

  test('has sheets whose rows fit their columns', () => {
    for (const { sheets } of reports)
      for (const { columns, rows } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length)
  })
})

function isInside(shape: Shape, width: number, height: number): boolean {
  const within = (x: number, y: number): boolean => x >= -0.01 && y >= -0.01 && x <= width + 0.01 && y <= height + 0.01
  switch (shape.kind) {
    case 'rectangle':
      return within(shape.x, shape.y) && within(shape.x + shape.width, shape.y + shape.height)
    case 'line':
      return within(shape.x1, shape.y1) && within(shape.x2, shape.y2)
    case 'circle':
      return within(shape.cx - shape.r, shape.cy - shape.r) && within(shape.cx + shape.r, shape.cy + shape.r)
    case 'text':
      return within(shape.x, shape.y)
  }
}

test('the same input gives the same report', () => {
  const { assessment } = example('digitale-identiteit-wallet')
  expect(reportOf(structuredClone(assessment))).toEqual(reportOf(assessment))
})

test('the numbers in the report are those of the outcome, rounded to whole points', () => {
  for (const { questionnaire, assessment } of cases) {
    const outcome = outcomeOf(questionnaire, assessment)
    const report = reportOf(assessment, { questionnaire })
    for (const { id, score } of outcome.themes) {
      const lead = textOf(report, `theme-${id}`)
      if (score === null) expect(lead).toContain('geen score')
      else expect(lead).toContain(`${rounded(score.low, score.high)} van de 100 punten`)
    }
    const { score, sensitivity } = outcome.overall
    if (score !== null)
      expect(textOf(report, 'summary')).toContain(`${rounded(score.low, score.high)} van de 100 punten`)
    if (sensitivity !== null)
      expect(textOf(report, 'method')).toContain(`${between(sensitivity.low, sensitivity.high)}`)
    const gains = report.sheets
      .find(({ id }) => id === 'actions')
      ?.rows.filter(([order]) => order !== null)
      .map((row) => [row[0], row[7]])
    const expected = outcome.advice.map(({ brings }, index) => [index + 1, brings ? Math.round(brings.theme) : null])
    expect(gains?.sort((left, right) => Number(left[0]) - Number(right[0]))).toEqual(expected)
  }
})

const between = (low: number, high: number): string =>
  Math.round(low) === Math.round(high)
    ? `De lage kant van het totaal blijft dan ${Math.round(low)}`
    : `tussen ${Math.round(low)} en ${Math.round(high)}`

const rounded = (low: number, high: number): string =>
  Math.round(low) === Math.round(high) ? `${Math.round(low)}` : `${Math.round(low)} tot ${Math.round(high)}`
