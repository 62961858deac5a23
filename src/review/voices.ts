import { visibleText } from '#lib/blank.ts'
import type { Cell } from './comparison.ts'
import { nameReviewer } from './name.ts'
import type { Decision, Reviewer, Round, Voice } from './types.ts'

/** The remarks on a check with their authors; equal remarks once. Leaves out empty remarks. */
export function voicesIn(cells: readonly Pick<Cell, 'reviewer' | 'remark'>[]): readonly Voice[] {
  const speakers = new Map<string, string[]>()
  for (const { reviewer, remark } of cells) {
    const text = visibleText(remark)
    if (text !== '') speakers.set(text, [...(speakers.get(text) ?? []), reviewer])
  }
  return [...speakers].map(([text, reviewers]) => ({ reviewers, text }))
}

/** A remark on one line, so that a line break in it cannot start a line under another name. */
export const onOneLine = (text: string): string =>
  text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ')

/** All remarks as plain text without names, one line each. */
export const joinVoices = (voices: readonly Voice[]): string => voices.map(({ text }) => onOneLine(text)).join('\n')

/**
 * The authors of the evidence of a decision. Null when unknown: the team wrote or changed it, or an older version wrote
 * names into the text (see `readVoices`).
 */
export const voicesOf = ({ voices }: Pick<Decision, 'voices'>, remark: string): readonly Voice[] | null =>
  voices !== undefined && voices.length > 0 && joinVoices(voices) === remark ? voices : null

/**
 * The authors of evidence in which version 1.0 wrote names before the remarks: `name; name: words`, one line each.
 * Recognised when the text equals what that version made of these cells; otherwise null.
 */
export function readVoices(
  cells: readonly Pick<Cell, 'reviewer' | 'remark'>[],
  remark: string,
  { seats }: Pick<Round, 'seats'>,
  reviewers: readonly Reviewer[]
): readonly Voice[] | null {
  const voices = voicesIn(cells)
  // That version gave seats with the same name no number.
  const nameOf = (id: string): string => {
    const seat = seats.find((candidate) => reviewers.some((each) => each.id === id && each.seat === candidate.id))
    return nameReviewer({ seats: seat === undefined ? [] : [seat] }, reviewers, id)
  }
  const joined = voices.map(({ reviewers, text }) => `${reviewers.map(nameOf).join('; ')}: ${text}`).join('\n')
  return voices.length > 0 && joined === remark ? voices : null
}

/** The text without the names before a colon at the start of a line: one, or several separated by `; `. */
export function withoutSpeakers(text: string, names: readonly string[]): string {
  if (names.length === 0) return text
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const name = `(?:${longestFirst.map(escape).join('|')})(?: \\([\\d.]+\\))?`
  const speakers = new RegExp(`^(?:\\s*${name}(?:; ${name})*\\s*:\\s*)+`, 'u')
  return text.replace(/[^\r\n\v\f\u0085\u2028\u2029]+/g, (line) =>
    line
      .split(' / ')
      .map((part) => part.replace(speakers, ''))
      .join(' / ')
  )
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
