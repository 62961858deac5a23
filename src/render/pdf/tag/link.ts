import type { Target } from '../../href.ts'
import { oneLine } from '../../text.ts'
import type { Link } from './node.ts'

export function newLink(target: NonNullable<Target>, text: string): Link {
  return { target, description: target.kind === 'outside' ? target.address : oneLine(text), node: null }
}
