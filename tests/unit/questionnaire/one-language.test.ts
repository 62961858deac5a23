import { describe, expect, it } from 'vitest'
import { buildQuestionnaire, type CheckedParts } from '#questionnaire/build.ts'
import { addTexts, inOneLanguage } from '#questionnaire/one-language.ts'
import { checkParts } from '#questionnaire/parse.ts'
import { languages, type Language } from '#lib/language.ts'
import { readParts } from '../../support/read.ts'

const folders = [
  'questionnaires/cohesietoets',
  'questionnaires/cohesietoets-gemeente',
  'tests/fixtures/second-questionnaire'
]

const partsOf = (folder: string): CheckedParts => {
  const checked = checkParts(readParts(folder), 'digest')
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.value
}
const build = (parts: CheckedParts) => buildQuestionnaire(parts).questionnaire

/** All texts at any depth, as pairs of languages. */
function texts(node: unknown): readonly Readonly<Record<Language, string>>[] {
  if (typeof node !== 'object' || node === null) return []
  if ('nl' in node && typeof node.nl === 'string') return [node as Readonly<Record<Language, string>>]
  return Object.values(node).flatMap(texts)
}

describe.each(folders)('%s', (folder) => {
  it.each(languages)('has only the texts of one language (%s) when it is compiled for that', (language) => {
    const parts = inOneLanguage(partsOf(folder), language)
    expect(texts(parts)).toHaveLength(texts(partsOf(folder)).length)
    for (const text of texts(parts))
      for (const each of languages) expect(text[each] !== '', JSON.stringify(text)).toBe(each === language)
  })

  it.each([
    ['nl', 'en'],
    ['en', 'nl']
  ] as const)('is whole again when the texts of %s get those of %s', (first, then) => {
    const questionnaire = build(inOneLanguage(partsOf(folder), first))
    const check = [...questionnaire.checks.values()][0]
    addTexts(questionnaire, build(inOneLanguage(partsOf(folder), then)))
    expect(questionnaire).toEqual(build(partsOf(folder)))
    // Who already had a part of it, has the texts too.
    expect(check?.title[then]).not.toBe('')
  })
})
