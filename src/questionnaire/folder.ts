import { error, type Problem } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { localise } from './localise.ts'
import type { QuestionnaireParts } from './parse.ts'

/** The files of a questionnaire folder, as parsed but unchecked JSON. */
export interface QuestionnaireFiles {
  readonly questionnaire: unknown
  readonly scoring: unknown
  /** Rules that concern several checks. */
  readonly rules: unknown
  readonly checks: readonly CheckFile[]
  /** What changed since earlier versions; absent in a first version. */
  readonly changes?: unknown
}

/** One file `checks/<theme>/<id>.json`: all about one check except its question. */
export interface CheckFile {
  readonly theme: string
  readonly id: string
  readonly content: unknown
}

/** The path of the file of a check within the folder of its questionnaire: `checks/<theme>/<id>.json`. */
export const checkPlace = ({ theme, id }: Pick<CheckFile, 'theme' | 'id'>): string => `checks/${theme}/${id}.json`

const helpKeys: readonly string[] = ['short', 'why', 'counts', 'good', 'weak']

/**
 * Joins the files of a folder into the parts of a questionnaire. The checks of a theme get the order of their
 * questions. Warns of missing translations, and reports what cannot be joined; the paths of problems are those of the
 * parts.
 */
export function joinFiles({ questionnaire, scoring, rules, checks, changes }: QuestionnaireFiles): {
  readonly parts: QuestionnaireParts
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const sorted = inOrderOfQuestions(checks, questionnaire).filter((check) => {
    if (!isRecord(check.content)) problems.push(error('wrong-type', checkPlace(check), { expected: 'object' }))
    return isRecord(check.content)
  })
  const contents = sorted.map((check) => ({ ...check, content: check.content as Readonly<Record<string, unknown>> }))
  const record = (valueOf: (content: Readonly<Record<string, unknown>>) => unknown): unknown =>
    Object.fromEntries(contents.map(({ id, content }) => [id, valueOf(content)]))
  const unchecked = {
    questionnaire,
    scoring: withChecks(scoring, contents, problems),
    help: { checks: record((content) => pick(content, (key) => helpKeys.includes(key))) },
    advice: isRecord(rules) ? { ...rules, checks: record(({ advice }) => advice) } : rules
  }
  if (isRecord(rules) && Object.hasOwn(rules, 'checks'))
    problems.push(error('unsupported-property', 'rules.json: checks', { key: 'checks' }))
  const parts = Object.fromEntries(
    Object.entries(unchecked).map(([name, part]) => {
      const localised = localise(part, name)
      problems.push(...localised.problems)
      return [name, localised.value]
    })
  ) as Record<keyof typeof unchecked, unknown>
  return { parts: { ...parts, ...(changes !== undefined && { changes }) }, problems }
}

/** The words for the draft reader, per language and check, of the checks that have any; not checked yet. */
export const termsIn = ({ checks, questionnaire }: Pick<QuestionnaireFiles, 'checks' | 'questionnaire'>): unknown => {
  const all = inOrderOfQuestions(checks, questionnaire).flatMap(({ id, content }) =>
    isRecord(content) && isRecord(content['terms']) ? [[id, content['terms']] as const] : []
  )
  const languages = [...new Set(['nl', 'en', ...all.flatMap(([, terms]) => Object.keys(terms))])]
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(all.flatMap(([id, terms]) => (Object.hasOwn(terms, language) ? [[id, terms[language]]] : [])))
    ])
  )
}

function withChecks(
  scoring: unknown,
  checks: readonly { theme: string; id: string; content: Readonly<Record<string, unknown>> }[],
  problems: Problem[]
): unknown {
  if (!isRecord(scoring) || !Array.isArray(scoring['themes'])) return scoring
  const themes = scoring['themes'].map((theme: unknown, index) => {
    if (!isRecord(theme)) return theme
    if (Object.hasOwn(theme, 'checks'))
      problems.push(error('unsupported-property', `scoring.themes[${index}].checks`, { key: 'checks' }))
    const own = checks.filter((check) => check.theme === theme['id'])
    return { ...theme, checks: own.map(({ id, content }) => ({ id, ...scoringOf(content) })) }
  })
  const known = new Set(themes.flatMap((theme) => (isRecord(theme) ? [theme['id']] : [])))
  for (const check of checks) {
    if (!known.has(check.theme)) problems.push(error('unknown-id', checkPlace(check), { id: check.theme }))
    if (Object.hasOwn(check.content, 'id'))
      problems.push(error('unsupported-property', `${checkPlace(check)}: id`, { key: 'id' }))
  }
  return { ...scoring, themes }
}

/** Everything that is not help, advice or terms: what scoring needs, and what does not belong here. */
const scoringOf = (content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  pick(content, (key) => ![...helpKeys, 'id', 'advice', 'terms'].includes(key))

const pick = (
  object: Readonly<Record<string, unknown>>,
  isWanted: (key: string) => boolean
): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(object).filter(([key]) => isWanted(key)))

function inOrderOfQuestions(checks: readonly CheckFile[], questionnaire: unknown): readonly CheckFile[] {
  const order = new Map(namesIn(questionnaire).map((name, index) => [name, index]))
  const rank = ({ id }: CheckFile): number => order.get(id) ?? Infinity
  return checks.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
}

/** The names of all questions, in order. */
function namesIn(node: unknown): readonly string[] {
  if (!isRecord(node)) return []
  const inner = [node['pages'], node['elements']].flatMap((list): readonly unknown[] =>
    Array.isArray(list) ? list : []
  )
  return [...(typeof node['name'] === 'string' ? [node['name']] : []), ...inner.flatMap(namesIn)]
}
