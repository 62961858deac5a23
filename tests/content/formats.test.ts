import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileLimits, roundLimits } from '#lib/limits.ts'
import { decisionsSchema } from '#review/decisions-schema.ts'
import { generatedFiles } from '../../scripts/generated-files.ts'
import { columnsOf, kindsOf } from '#overview/overview.ts'
import { cohesietoets, readText } from '../support/questionnaire.ts'

const formats = readText('docs/formats.md')

describe('the description of the file formats', () => {
  test('names every published schema, and links only to existing files', () => {
    const schemas = Object.keys(generatedFiles()).filter((path) => path.startsWith('public/schema/'))
    expect(schemas.filter((path) => !formats.includes(`(../${path})`))).toEqual([])
    const links = [...formats.matchAll(/\]\((\.\.\/[^)]+)\)/g)].map(([, link]) => `docs/${link ?? ''}`)
    expect(links.filter((path) => !existsSync(path))).toEqual([])
  })

  test('shows sound decisions', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(formats) ?? []
    expect(decisionsSchema.safeParse(JSON.parse(example.replace('795034c8-…', '795034c8'))).success).toBe(true)
  })

  test('gives the limits that apply', () => {
    const told = `${fileLimits.bytes / 1_000_000} MB, nested deeper than ${fileLimits.depth} levels, or holds more than ${fileLimits.values.toLocaleString('en')} values or lines; a round has at most ${roundLimits.seats} seats`
    expect(formats.replaceAll('\n', ' ')).toContain(told)
    expect(formats.replaceAll('\n', ' ')).toContain(`at most ${roundLimits.reviews} reviews`)
    expect(readText('docs/security.md')).toContain(
      `At most ${fileLimits.bytes / 1_000_000} MB, ${fileLimits.depth} levels and ${fileLimits.values.toLocaleString('en').replaceAll(',', ' ')} values or lines`
    )
    expect(fileLimits.lines).toBe(fileLimits.values)
  })

  test('names every column of the rows about drafts, with its kind', () => {
    const [, table = ''] = formats.split(/<!-- \/?columns -->/u)
    const rows = table.split('\n').filter((line) => line.startsWith('| `'))
    const kinds = kindsOf(cohesietoets)
    const { themes, checks, questions } = cohesietoets
    const general = (name: string): string => {
      if (checks.has(name)) return '<check>'
      if (questions.has(name)) return '<question>'
      const theme = themes.find(({ id }) => name.startsWith(`${id}_`))
      return theme === undefined ? name : name.replace(theme.id, '<theme>')
    }
    const wrong = columnsOf(cohesietoets, { withTitles: true }).filter((name) => {
      const [, kind = ''] = rows.find((line) => line.includes(`\`${general(name)}\``))?.split(' | ') ?? []
      return !kind.includes(kinds.get(name) ?? '?')
    })
    expect(wrong).toEqual([])
  })
})
