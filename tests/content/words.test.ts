import { describe, expect, it } from 'vitest'
import { problemCodes } from '#lib/problem-codes.ts'
import { formats, isFormat } from '#render/renderer.ts'
import { readJson, readText } from '../support/questionnaire.ts'
import { sourceFiles } from '../support/source-files.ts'

type Words = { readonly [key: string]: string | Words | readonly unknown[] }

/** `a.b.c` → text; entries of a list by their number. */
function flatten(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as Words).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`))
}

const dutch = new Map(flatten(readJson('locales/nl.json')))
const english = new Map(flatten(readJson('locales/en.json')))
const variables = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{\s*[\w-]+/g) ?? [])].map((match) => match.replace(/\{\{\s*/, '')).toSorted()

const sources = sourceFiles()

describe('the texts of the app, the command line and the report', () => {
  it('exist in both languages under the same keys', () => {
    expect([...dutch.keys()].filter((key) => !english.has(key))).toEqual([])
    expect([...english.keys()].filter((key) => !dutch.has(key))).toEqual([])
  })

  it('use the same variables in both languages', () => {
    const different = [...dutch]
      .filter(([key, text]) => variables(text).join() !== variables(english.get(key) ?? '').join())
      .map(([key]) => key)
    expect(different).toEqual([])
  })

  it('are never empty, have no double spaces, and are finished', () => {
    const wrong = [...dutch, ...english]
      .filter(([, text]) => text.trim() === '' || /\b(todo|fixme|tbd|lorem|ipsum)\b|\S {2,}\S/i.test(text))
      .map(([key]) => key)
    expect(wrong).toEqual([])
  })

  it('have a singular wherever they have a plural', () => {
    for (const words of [dutch, english]) {
      const other = [...words.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, ''))
      expect(other.filter((key) => !words.has(`${key}_one`))).toEqual([])
      expect(
        [...words.keys()].filter((key) => key.endsWith('_one') && !other.includes(key.replace(/_one$/, '')))
      ).toEqual([])
    }
  })

  it('use one word for each thing in Dutch, and no space before a percent sign', () => {
    const others = /quickscan|\bbroos|\bdiepte\b|afwijkende? oorde|met opmerking\b|[\d}] %/iu
    expect([...dutch].filter(([, text]) => others.test(text)).map(([key]) => key)).toEqual([])
    expect(dutch.get('report.round.confidence.middle')).toBe(dutch.get('web.round.confidence.middle'))
    expect(dutch.get('report.about.depth')).toBe(dutch.get('web.round.facts.depth'))
  })

  it('exist for every key that the code names', () => {
    const has = (key: string): boolean =>
      [...dutch.keys()].some((known) => known === key || known.startsWith(`${key}_`) || known.startsWith(`${key}.`))
    // `say` adds the prefix of its own folder, as does the page of a participant; `announce` that of the app; wording/
    // uses the texts of the report.
    const wordsOf = (path: string): string => (path.split('/')[1] ?? '').replace('wording', 'report')
    const prefixOf = (path: string, call = ''): string =>
      call.startsWith('announce')
        ? 'web.'
        : call === 'say' || path.startsWith('src/participant/')
          ? `${wordsOf(path)}.`
          : ''
    const asked = sources.flatMap(([path, source]) =>
      [...source.matchAll(/\b(t|translate|say|announce|announceAloud)\(\s*'([\w.-]+\.[\w.-]+)'/g)].map(
        ([, call, key]) => [path, `${prefixOf(path, call)}${key ?? ''}`] as const
      )
    )
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter(([, key]) => !has(key)).map(([path, key]) => `${path}: ${key}`)).toEqual([])
  })
})

describe('every format of a report', () => {
  it.each(formats)('%s has a name and a description in each language, and a row in the README', (format) => {
    for (const words of [dutch, english])
      expect(
        [`web.report.format.${format}.name`, `web.report.format.${format}.text`].filter((key) => !words.has(key))
      ).toEqual([])
    expect(readText('README.md')).toMatch(new RegExp(`^\\| \`${format}\` \\| .+ \\|$`, 'm'))
  })

  it('no text remains of a removed format', () => {
    const left = [...dutch.keys()]
      .filter((key) => key.startsWith('web.report.format.'))
      .map((key) => key.split('.')[3] ?? '')
      .filter((format) => !isFormat(format))
    expect(left).toEqual([])
  })
})

describe('every problem', () => {
  it('has a text in each language', () => {
    for (const words of [dutch, english])
      expect(
        problemCodes.filter((code) => !words.has(`problem.${code}`) && !words.has(`problem.${code}_other`))
      ).toEqual([])
  })

  it('can occur: some code makes it', () => {
    const made = sources
      .filter(([path]) => !path.endsWith('lib/problem-codes.ts'))
      .map(([, source]) => source)
      .join('\n')
    expect(problemCodes.filter((code) => !made.includes(`'${code}'`))).toEqual([])
  })

  it('no text remains of a removed problem', () => {
    const codes: readonly string[] = problemCodes
    const left = [...dutch.keys()].filter(
      (key) =>
        key.startsWith('problem.') &&
        !key.startsWith('problem.kind.') &&
        !key.startsWith('problem.file.') &&
        !codes.includes(key.replace(/^problem\./, '').replace(/_.*$/, ''))
    )
    expect(left).toEqual([])
  })
})
