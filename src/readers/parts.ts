import { zipLimits } from '#lib/limits.ts'
import { error, type Problem } from '#lib/problem.ts'
import { decodeText } from './decode.ts'
import type { Steps } from '#lib/steps.ts'
import { parseXml, type Element } from './xml.ts'
import { draftLimits } from './limits.ts'

/** Thrown inside a reader when it cannot read this document; caught in `read-draft.ts`. */
export class Unreadable extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** An error that a document, or a part of it, has more than this many bytes once it is unpacked. */
export const unpacksTooMuch = (bytes: number): Problem =>
  error('draft-unpacked', '', { megabytes: bytes / 1_000_000, files: zipLimits.files })

/** The root of a part of a document; undefined when the document has no such part. */
export function* partOf(files: ReadonlyMap<string, Uint8Array>, path: string | undefined): Steps<Element | undefined> {
  const bytes = path === undefined ? undefined : files.get(path)
  if (path === undefined || bytes === undefined) return undefined
  if (bytes.length > draftLimits.partBytes) throw new Unreadable(unpacksTooMuch(draftLimits.partBytes))
  const text = decodeText(bytes)
  const root = text === null ? 'damaged' : yield* parseXml(text)
  if (root === 'declaration') throw new Unreadable(error('draft-declaration', '', { part: path }))
  if (root === 'damaged') throw new Unreadable(error('draft-damaged', '', { part: path }))
  return root
}

/** Counts paragraphs while they are read, and stops a reader at the most that a draft may have. */
export class Paragraphs {
  private count = 0

  add(): void {
    this.count += 1
    if (this.count > draftLimits.blocks) throw new Unreadable(error('draft-too-large', '', { ...draftLimits }))
  }
}
