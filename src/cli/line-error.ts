import type { Translate } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import { z } from '#lib/schema.ts'
import { sentence } from './speak.ts'

/** What `score --stream` writes instead of an outcome for an unreadable line, version 1. */
export const lineErrorSchema = z.strictObject({
  format: z.literal('cohesietoets/error'),
  version: z.literal(1),
  line: z.int(),
  problems: z.array(z.strictObject({ code: z.string(), path: z.string(), message: z.string() }))
})

/** The problems of one line of input; `line` counts from 1, over all inputs together. */
export const lineError = (
  line: number,
  problems: readonly Problem[],
  translate: Translate
): z.output<typeof lineErrorSchema> => ({
  format: 'cohesietoets/error',
  version: 1,
  line,
  problems: problems.map((problem) => ({
    code: problem.code,
    path: problem.path,
    message: sentence(problem, translate)
  }))
})
