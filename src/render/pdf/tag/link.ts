import type { Target } from '../../href.ts'
import type { Node } from './node.ts'

/** One link of the text. It may run over lines and pages, and is one in the structure. */
export interface Link {
  readonly target: NonNullable<Target>
  /** What a reader says about it. */
  readonly description: string
  /** Its place in the structure, from the moment that it is painted. */
  node: Node | null
}

export function newLink(target: NonNullable<Target>, text: string): Link {
  return { target, description: target.kind === 'outside' ? target.address : text, node: null }
}
