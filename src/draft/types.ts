import type { Problem } from '#lib/problem.ts'

/** The kinds of files that a draft can be. */
export const draftKinds = ['docx', 'odt', 'pdf', 'html', 'text'] as const
export type DraftKind = (typeof draftKinds)[number]

/** What a block is in the draft. A row holds the cells of one row of a table; a box is text in a frame of its own. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'box'

/** One block of the draft, in the order in which people read it. */
export interface Block {
  readonly kind: BlockKind
  /** The number of the section it belongs to, as the draft shows it: `5.4`, `Artikel 6`. Null when there is none. */
  readonly number: string | null
  /** The headings above it, the nearest last, without their numbers. Of a heading: itself last. */
  readonly headings: readonly string[]
  /** On one line, without soft hyphens and without the numbers that a word processor adds. */
  readonly text: string
  /** Null when the file does not state it reliably. */
  readonly page: number | null
  /** The footnotes and endnotes at this block. */
  readonly notes: readonly string[]
}

/** What a reader left out of the text, or what people should know about the text it included. */
export const unreadCodes = [
  'comments',
  'deletions',
  'insertions',
  'hidden',
  'pictures',
  'headers',
  'contents',
  'embedded',
  'scanned',
  'signs'
] as const
export type UnreadCode = (typeof unreadCodes)[number]

/** How often something was left out; at least 1. */
export interface Unread {
  readonly code: UnreadCode
  readonly count: number
}

/** A draft as it was read. */
export interface Draft {
  readonly kind: DraftKind
  readonly blocks: readonly Block[]
  readonly unread: readonly Unread[]
  /** Null where the file names none. */
  readonly title: string | null
}

/** A draft, or why it cannot be read. */
export type DraftRead = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly problem: Problem }

/** A reader: bytes in, a draft out. */
export type ReadDraft = (bytes: Uint8Array) => DraftRead
