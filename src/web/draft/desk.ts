import { aboutDraft, type AboutDraft } from '#draft/about.ts'
import type { Evidence } from '#assessment/evidence.ts'
import { indexSteps, type DraftIndex } from '#draft/draft-index.ts'
import { finderIn, type Finder, type PlacedFound } from '#draft/find.ts'
import { languageOf } from '#draft/language.ts'
import { markingIn } from '#draft/marking.ts'
import { reanchorIn, type Reanchored } from '#draft/reanchor.ts'
import { countOf, searchText, type OwnSearch } from '#draft/search-text.ts'
import type { WordGroup } from '#questionnaire/terms.ts'
import type { Block, Draft, Unread } from '#draft/types.ts'
import type { Language } from '#lib/language.ts'
import type { Problem } from '#lib/problem.ts'
import { ahead, atOnce } from '#lib/steps.ts'
import type { Pace } from '#readers/pace.ts'
import { readDraft } from '#readers/read-draft.ts'
import { hashOfFile } from './hash-of-file.ts'
import { paceOfReading } from './pace-of-reading.ts'

/** A draft as the page shows it. */
export interface ReadDraft {
  readonly kind: Draft['kind']
  readonly sha256: string
  readonly blocks: readonly Block[]
  readonly unread: readonly Unread[]
  readonly about: AboutDraft
  readonly language: Language
  readonly marking: string | null
}

export type DraftRead =
  | { readonly ok: true; readonly draft: ReadDraft }
  | { readonly ok: false; readonly problem: Problem }

/** Reads and searches one draft. Everything stays in memory. */
export interface DraftDesk {
  /** Tells how far it is while it reads a long draft. */
  open(bytes: Uint8Array<ArrayBuffer>, name: string, seen: Pace['seen']): Promise<DraftRead>
  /** Finds passages by the word groups of a check. */
  find(groups: readonly WordGroup[]): Promise<PlacedFound>
  search(typed: string): Promise<OwnSearch>
  /** How often each word occurs in the draft. */
  count(words: readonly string[]): Promise<readonly number[]>
  /** Finds each piece of evidence in this draft, in the same order. */
  reanchor(pieces: readonly Evidence[]): Promise<readonly Reanchored[]>
}

/** A desk that works in its own thread: in a worker, or in the page where there are no workers. */
export function createDesk(): DraftDesk {
  let blocks: readonly Block[] = []
  let indexed = (): DraftIndex => atOnce(indexSteps(blocks))
  let prepared: { readonly index: DraftIndex; readonly find: Finder } | null = null
  const index = () => {
    if (prepared === null) {
      const made = indexed()
      prepared = { index: made, find: finderIn(made) }
    }
    return prepared
  }
  return {
    open: async (bytes, name, seen) => {
      const pace = paceOfReading(seen)
      const read = await readDraft(bytes, pace)
      if (!read.ok) return read
      await pace.pause()
      const { kind, unread } = read.draft
      const sha256 = await hashOfFile(bytes)
      await pace.pause()
      const about = aboutDraft(read.draft, name)
      await pace.pause()
      ;({ blocks } = read.draft)
      prepared = null
      // The page shows the draft first; its words are ready before anybody asks for a place.
      indexed = ahead(indexSteps(blocks), paceOfReading(seen).pause)
      return {
        ok: true,
        draft: { kind, sha256, blocks, unread, about, language: languageOf(blocks), marking: markingIn(blocks) }
      }
    },
    find: async (groups) => index().find(groups),
    search: async (typed) => searchText(index().index, typed),
    count: async (words) => words.map((word) => countOf(index().index, word)),
    reanchor: async (pieces) => pieces.map(reanchorIn(blocks))
  }
}
