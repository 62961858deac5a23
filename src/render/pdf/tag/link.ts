import type { Target } from '../../href.ts'
import type { Link } from './node.ts'

export function newLink(target: NonNullable<Target>, text: string): Link {
  return { target, description: target.kind === 'outside' ? target.address : text, node: null }
}
