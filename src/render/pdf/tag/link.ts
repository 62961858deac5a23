import { shorten } from '#lib/shorten.ts'
import type { Target } from '../../href.ts'
import { oneLine } from '../../text.ts'
import type { Link } from './node.ts'

/** A description is repeated for every line of the link, and read each time, so longer ones are shortened. */
const LONGEST_DESCRIPTION = 200

/** A link to a target, with the description for screen readers. */
export function newLink(target: NonNullable<Target>, text: string): Link {
  // The first line break may be anywhere, so only what can be shown is put on one line.
  const description = target.kind === 'outside' ? target.address : oneLine(text.slice(0, 2 * LONGEST_DESCRIPTION))
  return { target, description: shorten(description, LONGEST_DESCRIPTION), node: null }
}
