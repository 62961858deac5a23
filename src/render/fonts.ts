import type { Report } from '#report/model.ts'
import { isMore } from './more-characters.ts'
import type { FontFiles, Resources } from './renderer.ts'
import { clean } from './text.ts'

/** The font files that a report needs: includes the second pair only where the text has characters for it. */
export async function fontFilesFor(
  report: Report,
  { fonts, loadMore }: Resources
): Promise<{ readonly first: FontFiles; readonly more: FontFiles | null }> {
  return { first: fonts, more: loadMore !== undefined && needsMore(report) ? await loadMore() : null }
}

function needsMore({ title, subtitle, footer, sections }: Report): boolean {
  const written = JSON.stringify([title, subtitle, footer.start, sections])
  // A letter and its mark may together be one character of the font.
  const text = /\p{M}/u.test(written) ? clean(written).normalize('NFC') : written
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x17f && isMore(code)) return true
  }
  return false
}
