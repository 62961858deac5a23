import { readdirSync, readFileSync } from 'node:fs'
import { withDigest } from '#review/digest.ts'
import type { Review, Round } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'

const folder = 'examples/round'

/** The files of the example round that carry a digest, as they should be: they are written by hand. */
export function exampleRound(): readonly (readonly [string, string])[] {
  const names = readdirSync(folder).filter((name) => /\.(round|review)\.cohesietoets\.json$/.test(name))
  return names.map((name) => {
    const { $schema: _, ...document } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as (Round | Review) & { readonly $schema?: string }
    return [`${folder}/${name}`, writeDocument(withDigest(document))]
  })
}
