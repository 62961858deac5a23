import { parseJson } from '#lib/json.ts'
import { error, type Result } from '#lib/problem.ts'
import { foreignKind } from '#lib/foreign-file.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { looksLikeZip } from '#render/looks-like-zip.ts'
import { packedFiles } from '#render/packed-files.ts'
import { formatOf, readWithPart, type ReadInput } from './input.ts'
import { openBytes, standardInput } from './open-text.ts'
import { readBytes } from './read-bytes.ts'

/** One of many documents, with the name of its file; from a ZIP file also its name in there. */
export interface OneOfMany {
  readonly input: string
  /** The format that it claims; undefined when it claims none. */
  readonly format: unknown
  readonly result: Result<ReadInput>
}

/** Reads inputs one after the other, like `readInput`; from a ZIP file, such as a backup, every file in it. */
export async function* readMany(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null
): AsyncGenerator<OneOfMany> {
  for (const input of inputs) {
    const bytes = await readBytes(input === standardInput ? process.stdin : input)
    if (!bytes.ok || !looksLikeZip(bytes.value) || foreignKind(bytes.value) !== 'zip') {
      yield await readOne(input, bytes)
      continue
    }
    const files = packedFiles(bytes.value)
    if (files === null) yield { input, format: undefined, result: { ok: false, problems: [error('damaged-zip', '')] } }
    for (const file of files ?? [])
      yield await readOne(`${input}/${file.name}`, { ok: true, value: file.bytes, warnings: [] })
  }

  async function readOne(input: string, bytes: Result<Uint8Array>): Promise<OneOfMany> {
    const text = await openBytes(bytes, passphrase)
    const json = text.ok ? parseJson(text.value) : text
    return json.ok
      ? { input, format: formatOf(json.value), result: readWithPart(json.value, questionnaires) }
      : { input, format: undefined, result: json }
  }
}
