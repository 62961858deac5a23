import { questionnaireLimits } from '#lib/limits.ts'
import { error, type Problem } from '#lib/problem.ts'
import { hasOptions } from './has-options.ts'
import type { Questionnaire } from './types.ts'

/**
 * Names that mean something to JavaScript itself, such as `constructor`; options that are there twice; and more
 * questions or options than anybody can oversee.
 */
export function lintNames({ id, questions, themes }: Questionnaire): readonly Problem[] {
  const named: readonly (readonly [string | number, string])[] = [
    [id, 'scoring.id'],
    ...themes.map((theme) => [theme.id, `scoring.themes[${theme.id}]`] as const),
    ...[...questions.values()].flatMap((question) => [
      [question.name, `questionnaire.${question.name}`] as const,
      ...(hasOptions(question) ? question.options : []).map(
        ({ value }) => [value, `questionnaire.${question.name}.choices[${value}]`] as const
      )
    ])
  ]
  const unsafe = named.filter(([name]) => name in Object.prototype)
  return [
    ...[...questions.values()].filter(hasOptions).flatMap(({ name, options }) => repeatedOptions(name, options)),
    ...unsafe.map(([name, path]) => error('unsafe-name', path, { name })),
    ...(questions.size > questionnaireLimits.questions
      ? [
          error('too-many-questions', 'questionnaire.pages', {
            found: questions.size,
            limit: questionnaireLimits.questions
          })
        ]
      : []),
    ...[...questions.values()]
      .filter(hasOptions)
      .filter(({ options }) => options.length > questionnaireLimits.options)
      .map(({ name, options }) =>
        error('too-many-options', `questionnaire.${name}.choices`, {
          found: options.length,
          limit: questionnaireLimits.options
        })
      )
  ]
}

function repeatedOptions(name: string, options: readonly { readonly value: string | number }[]): readonly Problem[] {
  const seen = new Set<string | number>()
  return options
    .filter(({ value }) => seen.size === seen.add(value).size)
    .map(({ value }) => error('duplicate-id', `questionnaire.${name}.choices[${value}]`, { id: value }))
}
