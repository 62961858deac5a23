import { readFileSync } from 'node:fs'
import { loadQuestionnaires } from '#cli/content.ts'
import { withCheckTable } from './check-table.ts'
import { exampleFiles } from './examples.ts'
import { withLayerTable } from './layer-table.ts'
import { publishedSchemas } from './published-schemas.ts'

/** Every generated file that is committed: its path and its text. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const questionnaires = loadQuestionnaires()
  const schemas = Object.entries(publishedSchemas(questionnaires)).map(([name, schema]) => [
    `public/schema/${name}`,
    schema
  ])
  const readmes = questionnaires.map((questionnaire) => {
    const path = `questionnaires/${questionnaire.id}/README.md`
    return [path, withCheckTable(readFileSync(path, 'utf8'), questionnaire)]
  })
  const architecture = 'docs/architecture.md'
  return Object.fromEntries([
    ...schemas,
    ...readmes,
    [architecture, withLayerTable(readFileSync(architecture, 'utf8'))],
    ...exampleFiles(questionnaires)
  ]) as Record<string, string>
}
