import { assessmentSchema } from '#assessment/schema.ts'
import { z } from '#lib/schema.ts'
import { reportSchema } from '#report/schema.ts'

/** The text of each published JSON Schema, by file name. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  return {
    'assessment.v1.schema.json': jsonSchema(assessmentSchema, 'Cohesietoets: ingevulde toets / assessment'),
    'report.v1.schema.json': jsonSchema(reportSchema, 'Cohesietoets: rapport / report')
  }
}

function jsonSchema(schema: z.ZodMiniType, title: string): string {
  const made = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      // The one check that JSON Schema has no word for is "an object with any names".
      if (zodSchema._zod.def.type === 'custom') written.type = 'object'
    }
  })
  return `${JSON.stringify({ title, ...made }, null, 2)}\n`
}
