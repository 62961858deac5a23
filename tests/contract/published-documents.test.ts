import { resolve } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { writeAssessment } from '#assessment/write.ts'
import { isRecord } from '#lib/record.ts'
import { renderers } from '#render/registry.ts'
import { compareReviews } from '#review/compare.ts'
import { handIn, openRound, withConfidence } from '#review/judge-separately.ts'
import type { Decisions } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'
import { Desk } from '../support/command-line.ts'
import { cohesietoets, readText } from '../support/questionnaire.ts'
import { filled } from '../support/report.ts'
import { crowd, exampleTeam, roundDocuments, settledExample, type Team } from '../support/round-report.ts'
import { resources } from '../support/pdf/render-pdf.ts'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

/**
 * The published schema of each document `format`, made to refuse fields that it does not name: the program writes no
 * others.
 */
const schemas = new Map<unknown, ValidateFunction>(
  readdirSync('public/schema').map((file) => {
    const schema = JSON.parse(readFileSync(`public/schema/${file}`, 'utf8')) as Json
    const { properties } = schema as { readonly properties: Json }
    const whole = { ...schema, properties: { ...properties, $schema: { type: 'string' } } }
    return [(properties['format'] as Json)['const'], ajv.compile(closed(whole) as Json)]
  })
)

type Json = Readonly<Record<string, unknown>>

/**
 * A schema that refuses fields that it does not name. Answers keep any name: those of another questionnaire are kept.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (!isRecord(schema)) return schema
  const inside = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'answers' ? value : closed(value)])
  )
  return isRecord(schema['properties']) && schema['type'] === 'object'
    ? { ...inside, additionalProperties: false }
    : inside
}

/** The errors of a document, and of each document inside it, by the schema of its own `format`. */
function faultsIn(text: string): unknown {
  const found = documentsIn(JSON.parse(text))
  if (found.length === 0) return 'no document'
  return found.flatMap((document): readonly unknown[] => {
    const isRight = schemas.get(document['format'])
    if (isRight === undefined) return [`no schema for ${String(document['format'])}`]
    return isRight(document) ? [] : (isRight.errors ?? [])
  })
}

function documentsIn(json: unknown): readonly Json[] {
  if (Array.isArray(json)) return json.flatMap(documentsIn)
  if (!isRecord(json)) return []
  return [...('format' in json ? [json] : []), ...Object.values(json).flatMap(documentsIn)]
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
        for (const each of [assessment, older])
          expect(faultsIn(JSON.stringify(outcomeOf(cohesietoets, each)))).toEqual([])
      }
  })

  it('what the command line writes', async () => {
    const desk = new Desk()
    const round = ['geldzorgen.round', 'szw.review', 'bzk.review', 'ez.review'].map((name) =>
      desk.put(`${name}.cohesietoets.json`, readText(`examples/round/${name}.cohesietoets.json`))
    )
    const decided = JSON.parse(readText('examples/round/geldzorgen.decisions.cohesietoets.json')) as Decisions
    const decisions = desk.put('decisions.json', JSON.stringify({ ...decided, decisions: {}, signOff: [] }))
    const one = desk.put('one.json', readText('examples/snelle-scan.cohesietoets.json'))
    const older = desk.put(
      'older.json',
      readText('examples/snelle-scan.cohesietoets.json').replace(/"version": "[^"]+"/, '"version": "0.9.0"')
    )
    for (const args of [
      ['round', 'compare', ...round],
      ['score', one],
      ['score', one, older],
      ['compare', one, one],
      ['compare', older, one],
      ['passages', desk.put('draft.txt', '1. Armoede\n\nMensen met schulden.'), '--format', 'json']
    ]) {
      const run = await desk.run(args)
      expect([args, run.status, faultsIn(run.out)]).toEqual([args, 0, []])
    }
    const stream = await desk.run(['score', '--stream'], `${JSON.stringify(JSON.parse(desk.read(one)))}\nno\n`)
    expect(stream.out.trim().split('\n').map(faultsIn)).toEqual([[], []])
    for (const args of [
      ['round', 'compare', ...round, '--format', 'json'],
      ['round', 'agenda', ...round, '--format', 'json'],
      ['round', 'settle', ...round, '--decisions', decisions],
      ['report', one, '--format', 'json'],
      ['overview', one, older, '--format', 'json'],
      ['round', 'new', one, '--seat', 'adviseur; BZK'],
      ['workshop', 'new', '--title', 'Loket', '--script', '45'],
      ['questionnaire', 'package', resolve('questionnaires/cohesietoets')]
    ]) {
      const run = await desk.run(args)
      expect(run.status).toBe(0)
      expect([args[1], faultsIn(desk.read(run.out.trim()))]).toEqual([args[1], []])
    }
    desk.clear()
  })

  it('the files that reviewers and coordinators save in the app', () => {
    const { round, reviews } = exampleTeam()
    const [now, today] = ['2026-11-01T10:00:00Z', '2026-11-01']
    const judging = openRound(round, cohesietoets, { id: 'b', seat: 'szw' }, { id: 'a', now, today }, true)
    const handedIn = handIn(judging, withConfidence(judging.review, 'szw-role', 'high'), now, today)
    for (const text of [
      writeDocument(round),
      ...[...reviews, handedIn.review].map(writeDocument),
      ...[judging, handedIn.assessment, settledExample().assessment].map(writeAssessment)
    ])
      expect(faultsIn(text)).toEqual([])
  })

  it('every published schema belongs to a document', () => {
    expect([...schemas.keys()].map(String).toSorted()).toEqual(
      [
        'assessment',
        'comparison',
        'decisions',
        'error',
        'outcome',
        'overview',
        'passages',
        'questionnaire',
        'report',
        'review',
        'round',
        'round-comparison',
        'workshop'
      ].map((name) => `cohesietoets/${name}`)
    )
  })

  it('a document with one field too many or too few is refused', () => {
    const comparison = compareReviews(cohesietoets, nobody.round, [])
    expect(faultsIn(JSON.stringify({ ...comparison, more: 1 }))).not.toEqual([])
    expect(faultsIn(JSON.stringify({ ...comparison, checks: undefined }))).not.toEqual([])
    const [seat] = nobody.round.seats
    expect(faultsIn(JSON.stringify({ ...nobody.round, seats: [{ ...seat, more: 1 }] }))).not.toEqual([])
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
