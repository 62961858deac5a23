import { Model } from 'survey-core'
import { describe, expect, it } from 'vitest'
import type { Source, Text } from '#questionnaire/types.ts'
import { allChecks } from '../differential/reference.ts'
import { cohesietoets, readJson, schoolGarden, withReleases } from '../support/questionnaire.ts'

/** Every text of a part of the questionnaire, with the path to it. */
function texts(node: unknown, path = ''): readonly (readonly [path: string, text: Text])[] {
  if (node instanceof Map) return texts(Object.fromEntries(node), path)
  if (typeof node !== 'object' || node === null) return []
  if ('nl' in node && 'en' in node)
    return typeof node.nl === 'string' ? [[path, node as Text]] : texts(inPairs(node.nl, node.en), path)
  return Object.entries(node).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

/** The same with the texts of two languages side by side; a page need not have text below its title. */
function inPairs(nl: unknown, en: unknown): unknown {
  if (typeof nl === 'string') return nl === '' && en === '' ? null : { nl, en }
  if (typeof nl !== 'object' || nl === null) return null
  const other = (en ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(nl).map(([key, value]) => [key, inPairs(value, other[key])]))
}

const languages = ['nl', 'en'] as const
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length

it('the questionnaire asks the checks of the method, in its order', () => {
  expect([...cohesietoets.checks.keys()]).toEqual(allChecks)
})

const collection = withReleases.newest.map((form) => [form.id, form] as const)

describe.each(collection)('the questionnaire %s', (id, form) => {
  const { survey: _, ...domain } = form
  const everyText = texts(domain)

  it('has every text in both languages', () => {
    expect(everyText.length).toBeGreaterThan(900)
    expect(everyText.filter(([, { nl, en }]) => nl.trim() === '' || en.trim() === '').map(([path]) => path)).toEqual([])
    // Names may be the same in both languages; sentences may not.
    expect(everyText.filter(([, { nl, en }]) => words(nl) > 5 && nl === en).map(([path]) => path)).toEqual([])
  })

  it('contains nothing unfinished', () => {
    const unfinished = /\b(todo|fixme|tbd|xxx|lorem|ipsum|placeholder)\b|\?\?|\.\.\.\.|\s{2}\S|undefined|\[object/i
    expect(
      everyText.flatMap(([path, { nl, en }]) =>
        [nl, en].filter((text) => unfinished.test(text)).map((text) => `${path}: ${text}`)
      )
    ).toEqual([])
  })

  it('uses about twenty words for a question: at most 22', () => {
    const long = [...form.questions.values()]
      .filter((question) => words(question.title.nl) > 22)
      .map(({ name, title }) => `${name}: ${title.nl}`)
    expect(long).toEqual([])
  })

  it('addresses the reader as je, never as u', () => {
    expect(everyText.filter(([, { nl }]) => /\b(u|uw)\b/i.test(nl)).map(([path, { nl }]) => `${path}: ${nl}`)).toEqual(
      []
    )
  })

  it('gives each check four distinct levels', () => {
    const alike = [...form.checks.values()].flatMap(({ name, levels }) =>
      languages
        .filter((language) => new Set(levels.map((level) => level[language])).size !== 4)
        .map((language) => `${name}, ${language}`)
    )
    expect(alike).toEqual([])
  })

  it('gives each check help in four parts, each of more than eight words', () => {
    const short = [...form.checks.values()].flatMap(({ name, help: { why, counts, good, weak } }) =>
      Object.entries({ why, counts, good, weak }).flatMap(([part, text]) =>
        languages
          .filter((language) => words(text[language]) <= 8)
          .map((language) => `${name}: help.${part}, ${language}: ${text[language]}`)
      )
    )
    expect(short).toEqual([])
  })

  it('names the study as the source of each check, by recommendation or section', () => {
    const known = [
      'recommendation 1',
      'recommendation 2',
      'recommendation 3',
      'recommendation 4',
      'te-smal',
      'geen-paniek',
      'methode'
    ]
    const nameOf = (source: Source) => (source.kind === 'part' ? source.id : `${source.kind} ${source.number}`)
    expect(
      [...form.checks.values()]
        .filter(({ source }) => !known.includes(nameOf(source)))
        .map(({ name, source }) => `${name}: ${nameOf(source)}`)
    ).toEqual([])
    expect(
      [...form.checks.values()].flatMap(({ name, help: { why } }) =>
        languages
          .filter((language) => !why[language].includes('SCP/STT'))
          .map((language) => `${name}: help.why, ${language}, does not name SCP/STT`)
      )
    ).toEqual([])
  })

  it('allows not applicable only where the method does', () => {
    expect(
      [...form.checks.values()].filter((check) => check.notApplicable !== null).map((check) => check.name)
    ).toEqual(id === 'cohesietoets' ? ['values-complement', 'collective-alternatives'] : ['collective-alternatives'])
  })

  it('says on its first page that it is an aid that nobody endorsed or prescribed', () => {
    const first = `${form.description.nl} ${form.parts[0]?.introduction.nl.text ?? ''}`
    for (const word of ['hulpmiddel', 'SCP', 'STT', 'niet verplicht']) expect(first).toContain(word)
  })

  it('has advice over at least ten combinations and refers to at least eight other assessments', () => {
    expect(form.advices.rules.length).toBeGreaterThanOrEqual(10)
    expect(form.advices.referrals.length).toBeGreaterThanOrEqual(8)
    expect(form.advices.contradictions.length).toBeGreaterThanOrEqual(10)
    expect([...form.advices.futures.keys()]).toEqual(form.futures?.futures.map((future) => future.id))
  })

  it('gives advice that differs per check and level', () => {
    const advice = [...form.advices.checks.values()].flatMap(({ levels, unknown }) => [
      ...levels,
      ...(unknown === null ? [] : [unknown])
    ])
    for (const language of ['nl', 'en'] as const)
      expect(new Set(advice.map((text) => text.do[language])).size).toBe(advice.length)
  })

  it('uses every owner it names', () => {
    const { checks, rules, futures, evidence, owners } = form.advices
    const used = new Set(
      [
        ...[...checks.values()].flatMap(({ levels, unknown }) => [...levels, unknown]),
        ...rules,
        ...futures.values(),
        evidence
      ].map((advice) => advice?.owner)
    )
    expect(Object.keys(owners).filter((owner) => !used.has(owner))).toEqual([])
  })
})

describe('SurveyJS', () => {
  it.each([
    ['the plain file', () => readJson('questionnaires/cohesietoets/questionnaire.json'), cohesietoets.questions.size],
    ['the file in two languages', () => cohesietoets.survey, cohesietoets.questions.size],
    ['another questionnaire', () => schoolGarden.survey, schoolGarden.questions.size]
  ] as const)('opens %s without an error', (_, json, size) => {
    const model = new Model(json())
    expect(model.jsonErrors ?? []).toEqual([])
    expect(model.getAllQuestions(false, true).length).toBe(size)
    model.dispose()
  })
})
