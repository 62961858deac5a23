import { dayModified, type Modified } from './days.ts'
import { passportAnswer } from './passport.ts'
import type { Assessment } from './types.ts'

/** Longer parts are cut, in bytes of UTF-8: some systems stop at 255 for a name, and what makes a file adds to it. */
const maxBytes = { title: 80, other: 40 } as const

/**
 * Name without extension for what is made from an assessment: `cohesietoets_<title>_<draft version>_<date>`.
 * The date is that of the draft, else of the last change. Only letters, digits, dots and dashes are left, so that
 * the name is safe on every system and cannot point into another folder.
 */
export function fileName(assessment: Pick<Assessment, 'answers'> & Modified): string {
  const { answers } = assessment
  const others = [passportAnswer(answers, 'version'), passportAnswer(answers, 'date') || dayModified(assessment)]
  return [
    'cohesietoets',
    slug(passportAnswer(answers, 'title'), maxBytes.title),
    ...others.map((part) => slug(part, maxBytes.other))
  ]
    .filter((part) => part !== '')
    .join('_')
}

/** The same for the assessment itself, as a file. */
export const assessmentFile = (assessment: Pick<Assessment, 'answers'> & Modified): string =>
  `${fileName(assessment)}.cohesietoets.json`

/** Lower case, without accents; anything else than a letter, digit or inner dot becomes a dash. */
function slug(text: string, limit: number): string {
  // A name has room for a small part of this.
  const plain = text
    .slice(0, 2_000)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
  const dashed = plain
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+/, '')
  return cut(dashed, limit).replace(/[-.]+$/, '')
}

/** The beginning of a text, in whole characters, that fits in so many bytes. */
function cut(text: string, limit: number): string {
  let bytes = 0
  let kept = ''
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (bytes > limit) break
    kept += char
  }
  return kept
}
