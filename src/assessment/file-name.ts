import { passportAnswer } from './passport.ts'
import type { Assessment } from './types.ts'

/** Longer titles are cut in file names: some systems stop at 255 bytes for the whole path part. */
const maxPart = 60

/**
 * Name without extension for what is made from an assessment: `cohesietoets_<title>_<draft version>_<date>`.
 * The date is that of the draft, else of the last change. Only letters, digits, dots and dashes are left, so that
 * the name is safe on every system and cannot point into another folder.
 */
export function fileName(assessment: Pick<Assessment, 'answers' | 'modifiedAt'>): string {
  const { answers, modifiedAt } = assessment
  const parts = [passportAnswer(answers, 'title'), passportAnswer(answers, 'version'), passportAnswer(answers, 'date') || modifiedAt.slice(0, 10)]
  return ['cohesietoets', ...parts.map(slug)].filter((part) => part !== '').join('_')
}

/** Lower case, without accents; anything else than a letter, digit or inner dot becomes a dash. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const dashed = plain.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/\.{2,}/g, '.')
  return [...dashed].slice(0, maxPart).join('').replace(/^[-.]+|[-.]+$/g, '')
}
