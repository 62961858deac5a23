import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '#advice/assess.ts'
import { renderers } from '#render/registry.ts'
import { compareReviews } from '#review/compare.ts'
import { Desk } from '../support/command-line.ts'
import { cohesietoets, readText } from '../support/questionnaire.ts'
import { filled } from '../support/report.ts'
import { crowd, exampleTeam, roundDocuments, type Team } from '../support/round-report.ts'
import { resources } from '../support/pdf/render-pdf.ts'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

/** The published schema of each document `format`. */
const schemas = new Map(
  ['assessment', 'report', 'round', 'review', 'decisions', 'outcome', 'round-comparison'].map((name) => [
    `cohesietoets/${name}`,
    ajv.compile(JSON.parse(readFileSync(`public/schema/${name}.v1.schema.json`, 'utf8')) as object)
  ])
)

/** The errors of a document by the schema of its own `format`. */
function faultsIn(text: string): unknown {
  const json = JSON.parse(text) as { readonly format: string }
  const isRight = schemas.get(json.format) as ValidateFunction | undefined
  if (isRight === undefined) return `no schema for ${json.format}`
  return isRight(json) ? [] : isRight.errors
}

const nobody: Team = { ...exampleTeam(), reviews: [] }
const alone: Team = { ...exampleTeam(), reviews: exampleTeam().reviews.slice(0, 1) }

describe('every document that the program writes conforms to its published schema', () => {
  const teams = { nobody, alone, six: exampleTeam(), fifteen: crowd(15) }

  it.each(Object.entries(teams))('the comparison of a round as data: %s', (_, { round, reviews }) => {
    expect(faultsIn(JSON.stringify(compareReviews(cohesietoets, round, reviews)))).toEqual([])
  })

  for (const kind of ['agenda', 'comparison'] as const)
    for (const language of ['nl', 'en'] as const)
      it.each(Object.entries(teams))(`the ${kind} in ${language} as JSON: %s`, async (_, team) => {
        const [file] = await (await renderers.json.load()).render(roundDocuments(team, language)[kind], resources)
        expect(faultsIn(String(file?.content))).toEqual([])
      })

  it.each([undefined, 0, 1, 2, 3])('an outcome with every check at %s', (everywhere) => {
    for (const depth of ['quick', 'full'] as const)
      for (const evidence of [true, false]) {
        const assessment = filled({ depth, evidence, ...(everywhere !== undefined && { everywhere }) })
        const older = { ...assessment, questionnaire: { ...assessment.questionnaire, version: '0.9.0' } }
        for (const each of [assessment, older]) expect(faultsIn(JSON.stringify(assess(cohesietoets, each)))).toEqual([])
      }
  })

  it('what the command line writes', async () => {
    const desk = new Desk()
    const round = ['geldzorgen.round', 'szw.review', 'bzk.review', 'ez.review'].map((name) =>
      desk.put(`${name}.cohesietoets.json`, readText(`examples/round/${name}.cohesietoets.json`))
    )
    const one = desk.put('one.json', readText('examples/snelle-scan.cohesietoets.json'))
    for (const args of [
      ['round', 'compare', ...round],
      ['score', one]
    ]) {
      const run = await desk.run(args)
      expect([run.status, faultsIn(run.out)]).toEqual([0, []])
    }
    for (const args of [
      ['round', 'compare', ...round, '--format', 'json'],
      ['round', 'agenda', ...round, '--format', 'json'],
      ['report', one, '--format', 'json'],
      ['round', 'new', one, '--seat', 'adviseur; BZK']
    ]) {
      const run = await desk.run(args)
      expect(run.status).toBe(0)
      expect([args[1], faultsIn(desk.read(run.out.trim()))]).toEqual([args[1], []])
    }
    desk.clear()
  }, 60_000)

  it('a document with one field too many or too few is refused', () => {
    const comparison = compareReviews(cohesietoets, nobody.round, [])
    expect(faultsIn(JSON.stringify({ ...comparison, more: 1 }))).not.toEqual([])
    expect(faultsIn(JSON.stringify({ ...comparison, checks: undefined }))).not.toEqual([])
  })
})

describe('a table of contents', () => {
  it('is in HTML and ODT exactly where the document asks for it', async () => {
    for (const kind of ['agenda', 'comparison'] as const) {
      const report = roundDocuments(exampleTeam(), 'nl')[kind]
      for (const contents of [true, false]) {
        const [html] = await (await renderers.html.load()).render({ ...report, contents }, resources)
        expect(String(html?.content).includes('id="contents"')).toBe(contents)
        const [odt] = await (await renderers.odt.load()).render({ ...report, contents }, resources)
        expect(strFromU8(unzipSync(odt?.content as Uint8Array)['content.xml'] ?? new Uint8Array())).toMatch(
          contents ? /table-of-content/u : /^(?!.*table-of-content)/su
        )
      }
    }
  })
})
