import { expect, test } from 'vitest'
import { hasOptions } from '#questionnaire/has-options.ts'
import { cohesietoets, loadQuestionnaire } from '../support/questionnaire.ts'
import { filled, reportOf, textOf } from '../support/report.ts'

const municipal = loadQuestionnaire('questionnaires/cohesietoets-gemeente')

test('the text for a memorandum is named after the kind of policy, for every kind in both questionnaires', () => {
  const opening = (kind: string, language: 'nl' | 'en'): string =>
    textOf(reportOf(filled({ everywhere: 2, answers: { 'policy-kind': kind } }), { language }), 'paste')
  expect(opening('letter-to-parliament', 'nl')).toContain('Alinea voor de Kamerbrief\nBij de voorbereiding')
  expect(opening('law', 'nl')).toContain('Alinea voor de memorie van toelichting')
  expect(opening('council-proposal', 'en')).toContain('what effects this council proposal may have')
  expect(opening('something-of-ones-own', 'nl')).toContain('welke gevolgen dit voorstel kan hebben')
  for (const questionnaire of [cohesietoets, municipal]) {
    const question = questionnaire.questions.get('policy-kind')
    const kinds = question !== undefined && hasOptions(question) ? question.options.map(({ value }) => value) : []
    expect(kinds.length).toBeGreaterThan(8)
    for (const kind of kinds)
      for (const language of ['nl', 'en'] as const) expect(opening(String(kind), language)).not.toMatch(/paste\.|\{\{/u)
  }
})
