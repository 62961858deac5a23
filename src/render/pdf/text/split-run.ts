import type { Run } from '#report/model.ts'
import { target } from '../../href.ts'
import type { Face } from '../font/face.ts'
import type { Faces } from '../font/faces.ts'
import { newLink } from '../tag/link.ts'
import { legible, SOFT_HYPHEN } from './legible.ts'
import type { Look, TextStyle } from './line.ts'
import type { Chunk } from './line-builder.ts'
import { endOfLetters, endsInSeam } from './seams.ts'

/** Splits a run where a line may end, and passes on the parts with their widths. */
export function splitRun(run: Run, style: TextStyle, faces: Faces, emit: (chunk: Chunk) => void): void {
  const weight = run.strong ? 'semibold' : style.weight
  const face = faces[weight]
  const leads = target(run.href)
  const look: Look = {
    weight,
    ink: leads !== null ? 'accent' : run.muted ? 'muted' : style.ink,
    link: leads === null ? null : newLink(leads, run.text),
    language: run.language ?? null
  }
  for (const { shown, actual } of legible(run.text, face)) {
    if (actual !== undefined)
      emit({
        look,
        source: shown,
        from: 0,
        to: shown.length,
        actual,
        width: face.width(shown) * style.size,
        space: 0,
        end: shown.length >= 8 ? 'may-break' : 'together'
      })
    else splitPlain(shown, look, face, style.size, emit)
  }
}

/** The same for text that is shown as it is written. */
function splitPlain(text: string, look: Look, face: Face, size: number, emit: (chunk: Chunk) => void): void {
  for (let at = 0; at < text.length;) {
    if (text.charAt(at) === '\n') {
      // A space at the end of the line separates words for readers of the text instead of the page.
      emit({ look, source: ' ', from: 0, to: 1, actual: null, width: 0, space: 0, end: 'must-break' })
      at += 1
      continue
    }
    const letters = endOfLetters(text, at, look.link !== null)
    if (text.charAt(letters) === SOFT_HYPHEN) {
      const width = face.width(text, at, letters) * size
      emit({ look, source: text, from: at, to: letters + 1, actual: null, width, space: 0, end: 'may-hyphenate' })
      at = letters + 1
      continue
    }
    let end = letters
    while (text.charAt(end) === ' ') end += 1
    const isWhole = end === text.length && end === letters && !endsInSeam(text, end)
    emit({
      look,
      source: text,
      from: at,
      to: end,
      actual: null,
      width: face.width(text, at, letters) * size,
      space: face.width(text, letters, end) * size,
      end: isWhole ? 'together' : text.charAt(end) === '\n' ? 'together' : 'may-break'
    })
    at = end
  }
}
