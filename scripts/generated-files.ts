import { readFileSync } from 'node:fs'
import { loadQuestionnaires } from '#cli/content.ts'
import { releasedDigests } from '#cli/questionnaire-folder.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { caseDrafts } from './case-drafts.ts'
import { withCheckTable } from './check-table.ts'
import { exampleFiles } from './examples.ts'
import { withLayerTable } from './layer-table.ts'
import { withReadingTable } from './reading-table.ts'
import { publishedSchemas } from './published-schemas.ts'

/** Every generated file that is committed: its path, and its text or bytes. */
export function generatedFiles(): Readonly<Record<string, string | Uint8Array>> {
  const { newest: questionnaires, find } = loadQuestionnaires()
  const schemas = Object.entries(
    publishedSchemas(questionnaires.flatMap((each) => [each, ...olderThan(each, find)]))
  ).map(([name, schema]) => [`public/schema/${name}`, schema])
  const readmes = questionnaires.map((questionnaire) => {
    const path = `questionnaires/${questionnaire.id}/README.md`
    return [path, withReadingTable(withCheckTable(readFileSync(path, 'utf8'), questionnaire), questionnaire)]
  })
  const architecture = 'docs/architecture.md'
  return Object.fromEntries([
    ...schemas,
    ...readmes,
    [architecture, withLayerTable(readFileSync(architecture, 'utf8'))],
    ...exampleFiles(questionnaires),
    ...caseDrafts()
  ]) as Record<string, string | Uint8Array>
}

/** The released versions of a questionnaire, without the newest. */
function olderThan({ id, version }: Questionnaire, find: Questionnaires['find']): readonly Questionnaire[] {
  const digests = releasedDigests(`questionnaires/${id}`)
  return Object.keys(digests.ok ? digests.value : {})
    .filter((other) => other !== version)
    .flatMap((other) => find({ id, version: other }) ?? [])
}
