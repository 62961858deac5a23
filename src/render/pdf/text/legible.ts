import { clean } from '../../text.ts'

/** A stretch of text that the font can show. `actual` is what it stands for, where that differs. */
export interface Span {
  readonly shown: string
  readonly actual?: string
}

/** Shown for each character that the font lacks: an empty box. */
const REPLACEMENT = '\u25a1'
/** A stretch of replacements this long may be broken over lines. */
const LONGEST = 16
/** Characters without a shape of their own: joiners, marks of direction, soft hyphens, variation selectors. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/u
const SPACES = /[\t\u2000-\u200a\u205f\u3000]/gu
const MARK = /\p{M}/u

/**
 * Text as the font can show it, without losing any: what it lacks is shown in plainer letters where Unicode knows those, and else as
 * boxes, with the original kept as what the text actually says. Right-to-left text stays in the order in which it is read.
 */
export function legible(text: string, font: Repertoire): readonly Span[] {
  if (text === '') return []
  if (isPlain(text, font)) return [{ shown: text }]
  const has = (codePoint: number): boolean => font.has(codePoint)
  const normal = clean(text).replace(SPACES, ' ').normalize('NFC')
  const spans: Span[] = []
  for (const character of normal) {
    const last = spans.at(-1)
    if (character === '\n' || has(character.codePointAt(0) ?? 0)) {
      if (last !== undefined && last.actual === undefined) spans[spans.length - 1] = { shown: last.shown + character }
      else spans.push({ shown: character })
    } else if (INVISIBLE.test(character)) {
      // Only inside what is replaced it means something: it joins the parts of an emoji.
      if (last?.actual !== undefined) spans[spans.length - 1] = { ...last, actual: last.actual + character }
    } else if (MARK.test(character) && last !== undefined && last.shown !== REPLACEMENT && !last.shown.endsWith('\n')) {
      spans.push(...markLetter(spans, last, character))
    } else {
      replace(spans, last, character, has)
    }
  }
  return spans.filter(({ shown }) => shown !== '')
}

/** Which characters can be shown. None of them are marks or controls. */
export interface Repertoire {
  has(codePoint: number): boolean
}

/** Nearly all text: nothing to replace. */
function isPlain(text: string, font: Repertoire): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && !font.has(code)) return false
  }
  return true
}

/** A letter with a mark that the font lacks: the letter is shown, and stands for both. */
function markLetter(spans: Span[], last: Span, mark: string): readonly Span[] {
  spans.pop()
  if (last.actual !== undefined) return [{ ...last, actual: last.actual + mark }]
  const letter = [...last.shown].at(-1) ?? ''
  return [{ shown: last.shown.slice(0, -letter.length) }, { shown: letter, actual: letter + mark }]
}

function replace(spans: Span[], last: Span | undefined, character: string, has: (codePoint: number) => boolean): void {
  const plainer = character.normalize('NFKC')
  const shown =
    plainer !== character && [...plainer].every((part) => has(part.codePointAt(0) ?? 0))
      ? plainer
      : character === '\u2011'
        ? '-'
        : REPLACEMENT
  if (
    last?.actual !== undefined &&
    last.shown.endsWith(REPLACEMENT) === (shown === REPLACEMENT) &&
    last.shown.length < LONGEST
  ) {
    spans[spans.length - 1] = { shown: last.shown + shown, actual: last.actual + character }
  } else {
    spans.push({ shown, actual: character })
  }
}
