import { assessmentSchema } from '#assessment/schema.ts'
import { lineErrorSchema } from '#cli/line-error.ts'
import { passagesSchema } from '#draft/passages-schema.ts'
import { z } from '#lib/schema.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'
import { packageSchema } from '#questionnaire/package.ts'
import { comparisonSchema } from '#outcome/comparison-schema.ts'
import { outcomeSchema } from '#outcome/schema.ts'
import { overviewSchema } from '#overview/schema.ts'
import { reportSchema } from '#report/schema.ts'
import { roundComparisonSchema } from '#review/comparison-schema.ts'
import { decisionsSchema } from '#review/decisions-schema.ts'
import { judgingSchema, reviewSchema, roundSchema, settlingSchema } from '#review/schema.ts'
import { settledWorkshopSchema, workshopPartSchema, workshopSchema } from '#workshop/schema.ts'

type Json = Record<string, unknown>

/**
 * The text of each published JSON Schema, by file name: the schemas that the code itself uses, and the answers of the
 * questionnaires, of every version.
 */
export function publishedSchemas(questionnaires: readonly Questionnaire[]): Readonly<Record<string, string>> {
  const assessment = jsonSchema(assessmentSchema)
  const properties = assessment['properties'] as Json
  properties['$schema'] = { type: 'string' }
  properties['review'] = {
    anyOf: [judgingSchema, settlingSchema, workshopPartSchema, settledWorkshopSchema].map((schema) =>
      withoutMark(jsonSchema(schema))
    )
  }
  properties['answers'] = { type: 'object', properties: inAnyVersion(questionnaires.flatMap(answers)) }
  return {
    'assessment.v1.schema.json': text({ title: 'Cohesietoets: ingevulde toets / assessment', ...assessment }),
    'report.v1.schema.json': text({ title: 'Cohesietoets: rapport / report', ...jsonSchema(reportSchema) }),
    'round.v1.schema.json': text({
      title: 'Cohesietoets: beoordelingsronde / review round',
      ...jsonSchema(roundSchema)
    }),
    'review.v1.schema.json': text({
      title: 'Cohesietoets: ingeleverde beoordeling / review handed in',
      ...jsonSchema(reviewSchema)
    }),
    'decisions.v1.schema.json': text({
      title: 'Cohesietoets: besluiten van een ronde / decisions of a round',
      ...jsonSchema(decisionsSchema)
    }),
    'workshop.v1.schema.json': text({ title: 'Cohesietoets: werksessie / workshop', ...workshopDocument() }),
    'outcome.v1.schema.json': text({ title: 'Cohesietoets: uitkomst / outcome', ...jsonSchema(outcomeSchema) }),
    'comparison.v1.schema.json': text({
      title: 'Cohesietoets: vergelijking van twee versies / comparison of two versions',
      ...jsonSchema(comparisonSchema)
    }),
    'overview.v1.schema.json': text({
      title: 'Cohesietoets: overzicht van veel ontwerpen / overview of many drafts',
      ...jsonSchema(overviewSchema)
    }),
    'round-comparison.v1.schema.json': text({
      title: 'Cohesietoets: vergelijking van een ronde / comparison of a round',
      ...jsonSchema(roundComparisonSchema)
    }),
    'questionnaire.v1.schema.json': text({
      title: 'Cohesietoets: vragenlijst in één bestand / questionnaire in one file',
      ...jsonSchema(packageSchema)
    }),
    'passages.v1.schema.json': text({
      title: 'Cohesietoets: passages in een ontwerp / passages in a draft',
      ...jsonSchema(passagesSchema)
    }),
    'error.v1.schema.json': text({
      title: 'Cohesietoets: regel die niet te lezen is / line that cannot be read',
      ...jsonSchema(lineErrorSchema)
    })
  }
}

/** A file may name its schema, which the reader takes off first. */
function workshopDocument(): Json {
  const schema = jsonSchema(workshopSchema)
  return { ...schema, properties: { $schema: { type: 'string' }, ...(schema['properties'] as Json) } }
}

/** Per name its schema, or the different schemas that it had in several versions. */
function inAnyVersion(entries: readonly (readonly [string, Json])[]): Json {
  const names = [...new Set(entries.map(([name]) => name))]
  return Object.fromEntries(
    names.map((name) => {
      const schemas = entries.filter(([other]) => other === name).map(([, { description: _, ...schema }]) => schema)
      const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
      const [, newest] = entries.find(([other]) => other === name) ?? []
      return [name, different.length === 1 ? newest : { description: newest?.['description'], anyOf: different }]
    })
  )
}

/** Only the schema of a whole document names its version of JSON Schema. */
const withoutMark = ({ $schema: _, ...schema }: Json): Json => schema

const years = '^(?:19|20|21)'

const text = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`

function jsonSchema(schema: z.ZodMiniType): Json {
  return z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      // The one check that JSON Schema cannot express is "an object with any names".
      if (zodSchema._zod.def.type === 'custom') written.type = 'object'
      // Readers empty a day outside the permitted years; a valid file has none.
      if (written.format === 'date') written.pattern = written.pattern?.replace(/^\^?/, '^(?=19|20|21)') ?? years
    }
  })
}

/** The permitted answers to a questionnaire. Other names are allowed: they are kept with a warning. */
const answers = ({ questions }: Questionnaire): readonly (readonly [string, Json])[] =>
  [...questions.values()].flatMap((question): readonly (readonly [string, Json])[] => [
    [question.name, { description: question.title.nl, ...answer(question) }],
    ...(question.remarkName === null ? [] : [[question.remarkName, { type: 'string' }] as const])
  ])

function answer(question: Question): Json {
  switch (question.kind) {
    // Not applicable is never a fault in the file: where it is not allowed it counts as unanswered.
    case 'check':
      return { enum: [...question.levels.keys(), 'unknown', 'not-applicable'] }
    case 'choice':
      return { enum: question.options.map((option) => option.value) }
    case 'choices':
      return {
        type: 'array',
        items: { enum: question.options.map((option) => option.value) },
        maxItems: question.options.length
      }
    case 'number':
      return {
        type: 'number',
        ...(question.min === null ? {} : { minimum: question.min }),
        ...(question.max === null ? {} : { maximum: question.max })
      }
    case 'date':
      return { type: 'string', anyOf: [{ const: '' }, { format: 'date', pattern: years }] }
    case 'text':
    case 'comment':
      return { type: 'string' }
  }
}
