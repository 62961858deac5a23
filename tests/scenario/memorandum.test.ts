import { describe, expect, test } from 'vitest'
import { hasOptions } from '#questionnaire/has-options.ts'
import { cohesietoets, loadQuestionnaire } from '../support/questionnaire.ts'
import { alone } from '#wording/level-alone.ts'
import { filled, reportOf, textOf, translators } from '../support/report.ts'

const wordingIn = (language: 'nl' | 'en') => ({ say: (key: string) => translators[language](`report.${key}`) })
const municipal = loadQuestionnaire('questionnaires/cohesietoets-gemeente')

test('the text for a memorandum is named after the kind of policy, for every kind in both questionnaires', () => {
  const opening = (kind: string, language: 'nl' | 'en'): string =>
    textOf(reportOf(filled({ everywhere: 2, answers: { 'policy-kind': kind } }), { language }), 'paste')
  expect(opening('letter-to-parliament', 'nl')).toContain('Alinea voor de Kamerbrief\nBij de voorbereiding')
  expect(opening('law', 'nl')).toContain('Alinea voor de memorie van toelichting')
  expect(opening('council-proposal', 'en')).toContain('what effects this council proposal may have')
  expect(opening('strategy', 'nl')).toContain('wat de gevolgen van deze plannen kunnen zijn')
  expect(opening('something-of-ones-own', 'nl')).toContain('wat de gevolgen van dit voorstel kunnen zijn')
  for (const questionnaire of [cohesietoets, municipal]) {
    const question = questionnaire.questions.get('policy-kind')
    const kinds = question !== undefined && hasOptions(question) ? question.options.map(({ value }) => value) : []
    expect(kinds.length).toBeGreaterThan(8)
    for (const kind of kinds)
      for (const language of ['nl', 'en'] as const) {
        const text = opening(String(kind), language)
        expect(text).not.toMatch(/paste\.|\{\{/u)
        // Every kind has words of its own.
        if (kind !== 'other' && language === 'nl')
          expect(text, String(kind)).not.toContain('Alinea voor de toelichting\n')
      }
  }
})

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const pointing = {
    nl: /dit effect|\bzulke\b|deze waarden/iu,
    en: /this effect|\bsuch (?!as)|these kinds|beside these/iu
  }

  test.each([cohesietoets, municipal])(
    'no sentence to paste points at a question that is not there',
    (questionnaire) => {
      for (const { wholeLevels } of questionnaire.checks.values())
        for (const text of wholeLevels)
          expect(alone(wordingIn(language), text[language])).not.toMatch(pointing[language])
    }
  )

  test('numbers stand in the text as words, also where a sentence starts', () => {
    const text = textOf(reportOf(filled({ everywhere: 1 }), { language }), 'paste')
    expect(text).toContain(language === 'nl' ? 'Zeven punten vragen nog aandacht' : 'Seven points still need attention')
    expect(text).not.toMatch(/(?:^|\. )\d/mu)
  })
})

test('a discussion that was held is not also planned', () => {
  const held = textOf(reportOf(filled({ everywhere: 3 })), 'paste')
  expect(held).toContain('Dat gesprek is gehouden, en er staat wat burgers inbrachten')
  expect(held).not.toContain('of gepland')
})
