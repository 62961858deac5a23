import { readFileSync } from 'node:fs'
import type { Action, Answers, Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import * as limits from '#lib/limits.ts'
import { digestOfParts } from '#questionnaire/package.ts'
import type { QuestionnaireParts } from '#questionnaire/parse.ts'
import { joinBytes } from '#render/join-bytes.ts'
import { zip } from '#render/zip.ts'
import { writeDocument } from '#review/write.ts'
import { cohesietoets } from './questionnaire.ts'
import { filled } from './report.ts'
import { reviewFrom, roundOf, settlingOf } from './round.ts'

const { fileLimits, textLimits, reportLimits, roundLimits, zipLimits, questionnaireLimits } = limits

/** How one limit is tested. */
export interface Trial {
  readonly limit: number
  /** The first amount that is reported as too much; the limit plus one by default. */
  readonly over?: number
  /** Files that contain this amount of what is limited. */
  make(amount: number): readonly (string | Uint8Array)[]
  /** The fate of files with too much: refused; read with a warning; or read unchanged, while a report shows less. */
  readonly fate: 'refused' | 'warned' | 'shown'
  /** Matches the message, with the limit and what to do. */
  readonly words: RegExp
  /** The place in the message; absent for a file as a whole. */
  readonly place?: string
  /** Whether only several files together exceed the limit. */
  readonly isTogether?: true
}

const aboutFile = (extra: object): string => writeAssessment({ ...filled({ everywhere: 2 }), ...extra } as Assessment)
const withAnswers = (answers: Answers): string => writeAssessment(filled({ everywhere: 2, answers }))
const remark = (text: string): string => withAnswers({ 'szw-role-Comment': text })

/** A file of this many bytes, as short as it can be written. */
function ofBytes(bytes: number): string {
  const made = (text: string) => JSON.stringify(filled({ everywhere: 2, answers: { 'szw-role-Comment': text } }))
  return made('a'.repeat(bytes - made('').length))
}

/** A file with this many of something, where `make` gets that number minus what the file contains anyway. */
function withCount(count: number, make: (more: number) => string, countIn: (text: string) => number): string {
  return make(count - countIn(make(1)) + 1)
}

/** Values as the reader counts them: every object, list, and comma. */
const valuesIn = (text: string): number => 1 + (text.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[,[{]/g)?.length ?? 0)
const unknown = (count: number): Answers => Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, 1]))

function nested(depth: number): object {
  let inner: object = {}
  for (let at = 1; at < depth; at += 1) inner = { a: inner }
  return inner
}

interface Element {
  readonly name: string
  readonly choices?: readonly object[]
  readonly elements?: readonly Element[]
}

interface Package {
  readonly parts: QuestionnaireParts & {
    readonly questionnaire: { readonly pages: readonly Element[] }
    readonly scoring: object
  }
}

const released = readFileSync('questionnaires/cohesietoets/versions/1.1.0.json', 'utf8')

/** A package of a questionnaire with at least this many questions, and options of its question `policy-kind`. */
function packageWith(questions: number, options: number): string {
  const found = JSON.parse(released) as Package
  const text = { default: 'Tekst', en: 'Text' }
  const added = Array.from({ length: Math.max(0, questions - cohesietoets.questions.size) }, (_, at) => ({
    type: 'comment',
    name: `added-${at}`,
    title: text
  }))
  const withOptions = (element: Element): Element =>
    element.name === 'policy-kind'
      ? {
          ...element,
          choices: [
            ...(element.choices ?? []),
            ...Array.from({ length: Math.max(0, options - (element.choices?.length ?? 0)) }, (_, at) => ({
              value: `added-${at}`,
              text
            }))
          ]
        }
      : element
  const [first, ...others] = found.parts.questionnaire.pages
  const page = { ...first, elements: [...(first?.elements ?? []).map(withOptions), ...added] }
  const named = { id: 'limits', version: '1.0.0' }
  const { changes: _, ...published } = found.parts
  const parts = {
    ...published,
    questionnaire: { ...found.parts.questionnaire, pages: [page, ...others] },
    scoring: { ...found.parts.scoring, ...named }
  }
  return JSON.stringify({ ...found, questionnaire: named, parts, digest: digestOfParts(parts) })
}

const action = (at: number, changes: Partial<Action> = {}): Action => ({
  advice: `own:${at}`,
  text: 'Overleggen',
  owner: '',
  due: '',
  status: 'open',
  reason: '',
  ...changes
})
const withActions = (actions: readonly Action[]): string => writeAssessment(filled({ everywhere: 2, actions }))
const list = <T>(length: number, make: (at: number) => T): readonly T[] => Array.from({ length }, (_, at) => make(at))

/** Remarks and own actions with this many characters together. */
function ofCharacters(characters: number): string {
  const remarks = [...cohesietoets.checks.keys()].slice(0, 40)
  const ids = list(20, (at) => action(at, { text: '' }))
  const around = ids.reduce((sum, { advice, status }) => sum + advice.length + status.length, 0)
  const each = textLimits.long
  let left = characters - remarks.length * each - around
  const actions = ids.map((one) => {
    const text = 'a'.repeat(Math.min(each, left))
    left -= text.length
    return { ...one, text }
  })
  return writeAssessment(
    filled({
      everywhere: 2,
      evidence: false,
      answers: Object.fromEntries(remarks.map((check) => [`${check}-Comment`, 'a'.repeat(each)])),
      actions
    })
  )
}

/** So much text that every text is shortened to the minimum, one of them of `characters`. */
const amongMuch = (characters: number): string => {
  const much = 'a'.repeat(2 * reportLimits.least)
  const actions = list(reportLimits.actions, (at) =>
    action(at, { advice: `own:${at}-${much}`, text: much, owner: much, reason: much })
  )
  return withActions([action(0, { text: 'b'.repeat(characters) }), ...actions.slice(1)])
}

const seatsOf = (count: number): readonly string[] => list(count, (at) => `seat-${at}`)

function settledWith(count: number): string {
  const seats = seatsOf(20)
  const round = roundOf(seats, 'quick')
  const reviews = list(count, (at) =>
    reviewFrom(round, seats[at % seats.length] ?? '', {
      answers: { 'szw-role': at % 4 },
      revision: 1 + Math.floor(at / seats.length)
    })
  )
  return writeAssessment(settlingOf(round, reviews).assessment)
}

/** A round and reviews of it, of this many bytes together. All but the last are the same for every number. */
function roundOfBytes(): (bytes: number) => readonly string[] {
  const seats = seatsOf(6)
  const round = roundOf(seats)
  const review = (seat: string, size: number): string => {
    const made = (text: string) => writeDocument(reviewFrom(round, seat, { answers: { 'szw-role-Comment': text } }))
    return made('a'.repeat(size - made('a').length + 1))
  }
  const each = Math.floor(roundLimits.bytes / seats.length)
  let first: readonly string[] | null = null
  return (bytes) => {
    first ??= [writeDocument(round), ...seats.slice(1).map((seat) => review(seat, each))]
    return [...first, review(seats[0] ?? '', bytes - first.reduce((sum, { length }) => sum + length, 0))]
  }
}

const zipOf = (files: number, bytes: number): Uint8Array =>
  zip(new Map(list(files, (at) => [`${at}.txt`, new Uint8Array(at === 0 ? bytes - files + 1 : 1)] as const)))

/** How each limit is tested, by its name in `src/lib/limits.ts`. `pdf` is a report that contains its assessment. */
export const trials = (pdf: Uint8Array): Readonly<Record<string, Trial>> => ({
  'fileLimits.bytes': {
    limit: fileLimits.bytes,
    make: (bytes) => [ofBytes(bytes)],
    fate: 'refused',
    words: /groter dan 10 MB.*korter/
  },
  'fileLimits.depth': {
    limit: fileLimits.depth,
    make: (depth) => [aboutFile({ extra: nested(depth - 1) })],
    fate: 'refused',
    words: /meer dan 32 lagen.*Gebruik/
  },
  'fileLimits.values': {
    limit: fileLimits.values,
    make: (values) => [withCount(values, (more) => withAnswers(unknown(more)), valuesIn)],
    fate: 'refused',
    words: /meer dan 100\.000 waarden.*gebruik/
  },
  'fileLimits.lines': {
    limit: fileLimits.lines,
    make: (lines) => [remark('\n'.repeat(lines))],
    fate: 'refused',
    words: /meer dan 100\.000 regels.*korter/
  },
  'textLimits.short': {
    limit: textLimits.short,
    make: (length) => [withAnswers({ 'policy-title': '👩'.repeat(length) })],
    fate: 'warned',
    place: 'answers.policy-title',
    words: /1 teken te lang: er passen er 500.*Maak hem korter/
  },
  'textLimits.long': {
    limit: textLimits.long,
    make: (length) => [remark('👩'.repeat(length))],
    fate: 'warned',
    place: 'answers.szw-role-Comment',
    words: /1 teken te lang: er passen er 10\.000.*Maak hem korter/
  },
  marksOnLetter: {
    limit: limits.marksOnLetter,
    make: (marks) => [remark(`e${'\u0301'.repeat(marks)}`)],
    fate: 'warned',
    place: 'answers.szw-role-Comment',
    words: /meer dan 30 accenten.*eerste 30/
  },
  'reportLimits.characters': {
    limit: reportLimits.characters,
    make: (characters) => [ofCharacters(characters)],
    fate: 'shown',
    words: /… \(en nog 5\.000 tekens; de hele tekst staat in het toetsbestand\)/
  },
  'reportLimits.least': {
    limit: reportLimits.least,
    make: (characters) => [amongMuch(characters)],
    fate: 'shown',
    words: /b… \(en nog 1 teken; de hele tekst staat in het toetsbestand\)/
  },
  'reportLimits.lines': {
    limit: reportLimits.lines,
    make: (lines) => [remark(`${'a\n'.repeat(lines)}b`)],
    fate: 'shown',
    words: /… \(en nog 2 tekens; de hele tekst staat in het toetsbestand\)/
  },
  'reportLimits.actions': {
    limit: reportLimits.actions,
    make: (count) => [withActions(list(count, (at) => action(at)))],
    fate: 'shown',
    words: /Er is nog 1 actie\. Die staat in het toetsbestand/
  },
  containerBytes: {
    limit: limits.containerBytes,
    make: (bytes) => [joinBytes([pdf.subarray(0, 9), new Uint8Array(bytes - pdf.length).fill(0x25), pdf.subarray(9)])],
    fate: 'refused',
    words: /groter dan 50 MB.*korter/
  },
  namesTold: {
    limit: limits.namesTold,
    // The sixth takes no more room than the words that count it.
    over: limits.namesTold + 2,
    make: (count) => [withAnswers(unknown(count))],
    fate: 'warned',
    words: /Zo zijn er nog 2/
  },
  'roundLimits.seats': {
    limit: roundLimits.seats,
    make: (seats) => [writeDocument(roundOf(seatsOf(seats)))],
    fate: 'refused',
    place: 'seats',
    words: /grens: ≤ 50\. Kies/
  },
  'roundLimits.reviews': {
    limit: roundLimits.reviews,
    make: (reviews) => [settledWith(reviews)],
    // The assessment itself is still used.
    fate: 'warned',
    place: 'review.reviews',
    words: /grens: ≤ 500\. Kies/
  },
  'roundLimits.bytes': {
    limit: roundLimits.bytes,
    make: roundOfBytes(),
    fate: 'refused',
    isTogether: true,
    words: /samen groter dan 50 MB.*korter/
  },
  'questionnaireLimits.questions': {
    limit: questionnaireLimits.questions,
    make: (questions) => [packageWith(questions, 0)],
    fate: 'refused',
    words: /vragen/,
    place: 'questionnaire.pages'
  },
  'questionnaireLimits.options': {
    limit: questionnaireLimits.options,
    make: (options) => [packageWith(0, options)],
    fate: 'refused',
    words: /keuzes|antwoorden|opties/,
    place: 'questionnaire.policy-kind.choices'
  },
  'zipLimits.files': {
    limit: zipLimits.files,
    make: (files) => [zipOf(files, files)],
    fate: 'refused',
    words: /meer in dan 1\.000 bestanden.*Pak het zelf uit/
  },
  'zipLimits.bytes': {
    limit: zipLimits.bytes,
    make: (bytes) => [zipOf(2, bytes)],
    fate: 'refused',
    words: /meer in dan 1\.000 bestanden of 50 MB.*Pak het zelf uit/
  }
})

/** The names of all limits. */
export const limitNames: readonly string[] = Object.entries(limits as Readonly<Record<string, unknown>>).flatMap(
  ([name, value]) =>
    typeof value === 'number'
      ? [name]
      : typeof value === 'object' && value !== null
        ? Object.keys(value).map((key) => `${name}.${key}`)
        : []
)
