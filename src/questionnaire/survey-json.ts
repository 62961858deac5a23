import type { QuestionnaireJson } from './schema.ts'

/** Converts to SurveyJS JSON, where a text in several languages is `{ default, en }`; the default is Dutch. */
export function toSurveyJson(questionnaire: QuestionnaireJson): unknown {
  return rename(questionnaire)
}

function rename(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rename)
  if (typeof node !== 'object' || node === null) return node
  if ('nl' in node && 'en' in node) return { default: node.nl, en: node.en }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rename(value)]))
}
