import type { DraftRead } from '#draft/types.ts'
import { foreignKind } from '#lib/foreign-file.ts'
import { zipLimits } from '#lib/limits.ts'
import { error } from '#lib/problem.ts'
import { unzipSteps } from '#render/unzip.ts'
import { readDocx } from './docx/read-docx.ts'
import { readOdt } from './odt/read-odt.ts'
import type { Steps } from '#lib/steps.ts'
import { unpacksTooMuch, Unreadable } from './parts.ts'

/** Whether a part has text or numbers of sections. Skips pictures, fonts and the private data of programs. */
const wanted = (path: string): boolean =>
  /(?:\.xml|\.rels|^mimetype)$/.test(path) &&
  !/^(?:customXml|word\/(?:theme|fontTable|webSettings|glossary))/.test(path)

/** Reads a document of Word or LibreOffice. */
export function* readOffice(bytes: Uint8Array): Steps<DraftRead> {
  const kind = foreignKind(bytes) ?? 'zip'
  const files = yield* unzipSteps(bytes, wanted)
  if (files === 'too-much') return { ok: false, problem: unpacksTooMuch(zipLimits.bytes) }
  if (files === 'damaged') return { ok: false, problem: error('draft-damaged', '', { part: 'ZIP' }) }
  yield
  const isWord =
    kind === 'word' || (files.has('[Content_Types].xml') && [...files.keys()].some((path) => path.startsWith('word/')))
  const isOdt = kind === 'odt' || files.has('content.xml')
  if (!isWord && kind !== 'odt' && !(isOdt && kind === 'zip'))
    return { ok: false, problem: error('draft-kind', '', { kind }) }
  try {
    return { ok: true, draft: isWord ? yield* readDocx(files) : yield* readOdt(files) }
  } catch (fault) {
    if (fault instanceof Unreadable) return { ok: false, problem: fault.problem }
    throw fault
  }
}
