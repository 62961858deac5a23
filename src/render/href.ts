import { clean } from './text.ts'

/** The target of a link: a heading of this report, an address outside, or none. */
export type Target =
  | { readonly kind: 'inside'; readonly id: string }
  | { readonly kind: 'outside'; readonly address: string }
  | null

/** Longer addresses stay plain text: readers of PDF and Word refuse them. */
const LONGEST_ADDRESS = 2_000

/** Characters that may not occur unescaped in an address. */
const BARE = /[^\u0021-\u007e]|["<>\\^`{|}]/gu

/** Parses `href` of a run. Only web and mail addresses lead outside; anything else stays plain text. */
export function target(href: string | undefined): Target {
  if (href === undefined) return null
  if (href.startsWith('#')) return { kind: 'inside', id: href.slice(1) }
  if (href.length > LONGEST_ADDRESS || !/^(?:https?:\/\/|mailto:)/iu.test(href)) return null
  return { kind: 'outside', address: clean(href).replace(BARE, encodeURIComponent) }
}
