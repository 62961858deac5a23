import { containerBytes } from '#lib/limits.ts'
import { error } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import type { Pace } from '#readers/pace.ts'
import type { Picked } from './open-drafts.ts'
import { startDesk } from './remote-desk.ts'

/** Reads a chosen or dropped draft, beside the page, and tells how far it is. Nothing of it is stored. */
export async function pickDraft(file: File, seen: Pace['seen']): Promise<Picked> {
  if (file.size > containerBytes) return { ok: false, problem: tooLarge(containerBytes) }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null
  )
  if (bytes === null) return { ok: false, problem: error('unreadable', '') }
  const desk = await startDesk()
  const read = await desk.open(bytes, file.name, seen).catch(() => null)
  if (read === null || !read.ok) {
    desk.close()
    return { ok: false, problem: read?.problem ?? error('draft-unknown', '') }
  }
  return { ok: true, draft: { ...read.draft, name: file.name, desk, close: desk.close } }
}
