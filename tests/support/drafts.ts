import { readdirSync } from 'node:fs'
import { loadTerms } from '#cli/content.ts'
import { finder, type Passage } from '#draft/find.ts'
import { languageOf } from '#draft/language.ts'
import type { Draft } from '#draft/types.ts'
import { readText as readPlainText } from '#readers/text.ts'
import { readJson, readText } from './questionnaire.ts'

/** The folders of `tests/drafts/`, with the questionnaire whose checks their keys name. */
const questionnaireOf = {
  tuned: 'cohesietoets',
  municipal: 'cohesietoets-gemeente',
  'held-out': 'cohesietoets',
  'held-out-municipal': 'cohesietoets-gemeente'
} as const
export type DraftFolder = keyof typeof questionnaireOf
export const draftFolders = Object.keys(questionnaireOf) as readonly DraftFolder[]

/** A draft with its answer key: by check the beginnings of the passages that are right evidence. */
export interface KeyedDraft {
  readonly name: string
  readonly questionnaire: string
  readonly draft: Draft
  readonly key: Readonly<Record<string, readonly string[]>>
}

export const keyedDrafts = (folder: DraftFolder): readonly KeyedDraft[] =>
  readdirSync(`tests/drafts/${folder}`)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      name: file.replace('.txt', ''),
      questionnaire: questionnaireOf[folder],
      draft: readPlainText(readText(`tests/drafts/${folder}/${file}`)),
      key: readJson(`tests/drafts/${folder}/${file.replace('.txt', '.key.json')}`)
    }))

/** What was found for one check in one draft that has right passages for it. */
export interface Cell {
  readonly place: string
  readonly right: readonly string[]
  readonly passages: readonly Passage[]
  /** How many of the right passages are among those found. */
  readonly hits: number
}

/** Every check of every draft for which the key has a passage. */
export const cellsOf = (drafts: readonly KeyedDraft[]): readonly Cell[] =>
  drafts.flatMap(({ name, questionnaire, draft, key }) => {
    const terms = loadTerms(questionnaire)[languageOf(draft.blocks)]
    const find = finder(draft)
    return Object.entries(key).map(([check, right]): Cell => {
      const { passages } = find(terms[check] ?? [])
      const hits = right.filter((start) => passages.some(({ text }) => text.startsWith(start))).length
      return { place: `${name}: ${check}`, right, passages, hits }
    })
  })

/** The share of cells with a right passage among those found. */
export const shareOf = (cells: readonly Cell[]): number => cells.filter(({ hits }) => hits > 0).length / cells.length

/** Of all right passages, at most three a cell, the share that was found. */
export function recallOf(cells: readonly Cell[]): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return sum(cells.map(({ hits }) => Math.min(hits, 3))) / sum(cells.map(({ right }) => Math.min(right.length, 3)))
}

/** The share of all passages that are found for these cells that are right ones. */
export const precisionOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { hits }) => sum + hits, 0) / cells.reduce((sum, { passages }) => sum + passages.length, 0)
