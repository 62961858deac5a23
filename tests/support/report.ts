import { readAssessment } from '#assessment/read.ts'
import type { Action, Answers, Assessment } from '#assessment/types.ts'
import { outcomeOf } from '#advice/outcome-of.ts'
import { createTranslator, type Translations } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { buildReport } from '#report/build.ts'
import type { Block, Flavour, Language, Report, ReportLength, Runs } from '#report/model.ts'
import { atHand, cohesietoets, readJson, readText } from './questionnaire.ts'

export const words: Translations = { nl: readJson<object>('locales/nl.json'), en: readJson<object>('locales/en.json') }

export const translators = { nl: createTranslator('nl', words), en: createTranslator('en', words) }

interface Filled {
  readonly questionnaire?: Questionnaire
  readonly depth?: Depth
  /** The level of every check that `answers` does not name; without it they stay open. */
  readonly everywhere?: number
  readonly evidence?: boolean
  readonly answers?: Answers
  readonly actions?: readonly Action[]
}

/** An assessment with every check at one level, except where stated. */
export function filled({
  questionnaire = cohesietoets,
  depth = 'full',
  everywhere,
  evidence = true,
  answers = {},
  actions = []
}: Filled = {}): Assessment {
  const levels =
    everywhere === undefined
      ? []
      : [...questionnaire.checks.keys()].flatMap((check) => [
          [check, everywhere],
          ...(evidence ? [[`${check}-Comment`, 'paragraaf 2.3']] : [])
        ])
  return {
    format: 'cohesietoets/assessment',
    version: 1,
    id: '5b0c2f1e-0000-4000-8000-000000000001',
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    depth,
    language: 'nl',
    createdAt: '2026-11-20T10:00:00Z',
    modifiedAt: '2026-11-22T23:30:00Z',
    answers: { ...Object.fromEntries(levels), ...answers },
    actions
  }
}

interface Wanted {
  readonly questionnaire?: Questionnaire
  readonly language?: Language
  readonly flavour?: Flavour
  readonly includeEvidence?: boolean
  readonly length?: ReportLength
  readonly mark?: string
  readonly warnings?: readonly Problem[]
  readonly outcome?: Outcome
}

export function reportOf(
  assessment: Assessment,
  {
    questionnaire = cohesietoets,
    language = 'nl',
    flavour = 'working',
    includeEvidence = false,
    length = 'full',
    mark = '',
    warnings = [],
    outcome
  }: Wanted = {}
): Report {
  return buildReport({
    questionnaire,
    assessment,
    outcome: outcome ?? outcomeOf(questionnaire, assessment),
    warnings,
    language,
    flavour,
    includeEvidence,
    length,
    mark,
    translate: translators[language],
    softwareVersion: '1.0.0'
  })
}

/** An example of the product, read as a user would open it. */
export function example(name: string): { readonly assessment: Assessment; readonly warnings: readonly Problem[] } {
  const read = readAssessment(readText(`examples/${name}.cohesietoets.json`), atHand(cohesietoets))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return { assessment: read.value.assessment, warnings: read.warnings }
}

/** All blocks of a report or one of its sections, including those inside groups. */
export function blocksOf(report: Report, section?: string): readonly Block[] {
  const flat = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => (block.kind === 'group' ? [block, ...flat(block.blocks)] : [block]))
  return report.sections
    .filter(({ id }) => section === undefined || id === section)
    .flatMap(({ blocks }) => flat(blocks))
}

/** All text that a reader sees in a report or one of its sections. */
export const textOf = (report: Report, section?: string): string =>
  blocksOf(report, section).map(textOfBlock).join('\n')

const textOfRuns = (runs: Runs): string => runs.map(({ text }) => text).join('')

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return textOfRuns(block.runs)
    case 'list':
      return block.entries.map((entry) => entry.map(textOfRuns).join('\n')).join('\n')
    case 'callout':
      return [block.title, ...block.body.map(textOfRuns)].join('\n')
    case 'facts':
      return block.entries.map(({ term, value }) => `${term}: ${textOfRuns(value)}`).join('\n')
    case 'table':
      return [
        block.caption,
        block.columns.map(({ title }) => title).join(' | '),
        ...block.rows.map(({ cells }) => cells.map(textOfRuns).join(' | '))
      ].join('\n')
    case 'figure':
      return [block.caption, block.alt, ...block.shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))].join(
        '\n'
      )
    case 'quote':
      return block.paragraphs.map(textOfRuns).join('\n')
    case 'write-lines':
      return block.label
    case 'tick-list':
      return block.options.map(({ label, text }) => `${label} ${textOfRuns(text)}`).join('\n')
    case 'group':
      return ''
  }
}
