import { clean } from '../../text.ts'
import { Spans, type Span } from './spans.ts'

/** The characters that can be shown, without marks and controls. */
export interface Repertoire {
  has(codePoint: number): boolean
  /** Called for each character that is shown as a box. */
  lack?(character: string): void
}

/** Shown for each character that the font lacks: an empty box. */
const REPLACEMENT = '\u25a1'
/** A place where a word may be hyphenated. It stays in the shown text; the line breaker removes it. */
export const SOFT_HYPHEN = '\u00ad'
/** Characters without a shape of their own: joiners, direction marks, soft hyphens, variation selectors. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/u
const SPACES = /[\t\u2000-\u200a\u205f\u3000]/gu
const MARK = /\p{M}/u

/**
 * Text as the font can show it, without losing any. What the font lacks is shown in plainer letters (`ﬁ` as `fi`, a
 * letter with an uncommon mark as the bare letter) and otherwise as boxes, with the original as the actual text.
 * Right-to-left text stays in reading order. Takes time in proportion to the length of the text.
 */
export function legible(text: string, font: Repertoire): readonly Span[] {
  if (text === '') return []
  if (isPlain(text, font)) return [{ shown: text }]
  const normal = clean(text).replace(SPACES, ' ').normalize('NFC')
  const spans = new Spans()
  let plainFrom = 0
  for (let at = 0; at < normal.length;) {
    const character = characterAt(normal, at)
    const behind = at + character.length
    const end = endOfMarks(normal, behind)
    const isShown = character === '\n' || character === SOFT_HYPHEN || font.has(character.codePointAt(0) ?? 0)
    if (!isShown || end > behind) {
      // A space or line break carries no mark: the mark after it is shown as a box.
      const bare = isShown && /\s/u.test(character) ? behind : at
      spans.plain(normal.slice(plainFrom, bare))
      replace(normal.slice(bare, behind), normal.slice(behind, end), font, spans)
      plainFrom = end
    }
    at = end
  }
  spans.plain(normal.slice(plainFrom))
  return spans.all
}

/** Most text: nothing to replace. */
function isPlain(text: string, font: Repertoire): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && !font.has(code)) return false
  }
  return true
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)

/** The end of the marks that begin at a position. */
function endOfMarks(text: string, from: number): number {
  let end = from
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const mark = characterAt(text, end)
    if (!MARK.test(mark)) break
    end += mark.length
  }
  return end
}

/** Shows a character with its marks using what the font has. `character` is empty for marks without a letter. */
function replace(character: string, marks: string, font: Repertoire, spans: Spans): void {
  if (character !== '' && INVISIBLE.test(character)) {
    spans.join(character)
    if (marks !== '') replace('', marks, font, spans)
    return
  }
  const plainer = plainerForm(character, font)
  if (plainer !== null) return spans.replaced(plainer, character + marks, false)
  font.lack?.(character + marks)
  spans.replaced(REPLACEMENT, character + marks, true)
}

/** The character in letters that the font has, if necessary without its marks; null when there are none. */
function plainerForm(character: string, font: Repertoire): string | null {
  if (character === '') return null
  const isKnown = (text: string): boolean =>
    text !== '' && [...text].every((part) => font.has(part.codePointAt(0) ?? 0))
  if (isKnown(character)) return character
  if (character === '\u2011') return '-'
  const compatible = character.normalize('NFKC')
  if (isKnown(compatible)) return compatible
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '')
  return base !== '' && base.trim() !== '' && isKnown(base) ? base : null
}
