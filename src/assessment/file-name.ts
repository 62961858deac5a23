import { dayModified, type Modified } from './days.ts'
import { passportAnswer } from './passport.ts'
import type { Assessment } from './types.ts'

/** Longer parts are cut, in bytes of UTF-8: some systems allow 255 for a name, and renderers add to it. */
const maxBytes = { title: 80, other: 40 } as const

/**
 * The file name, without extension, of anything made from an assessment: `cohesietoets_<title>_<draft version>_<date>`.
 * The date is that of the draft, otherwise of the last change. Contains only letters, digits, dots and dashes, so that
 * it is safe on every system and cannot point into another folder.
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

/** The file name of the assessment itself: `fileName` with `.cohesietoets.json`. */
export const assessmentFile = (assessment: Pick<Assessment, 'answers'> & Modified): string =>
  `${fileName(assessment)}.cohesietoets.json`

/** Lower case, without accents; every character other than a letter, digit or inner dot becomes a dash. */
function slug(text: string, limit: number): string {
  // A name has room for only a small part of this.
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

/** The start of a text, in whole characters, that fits in this many bytes. */
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
