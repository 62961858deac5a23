import { fileInvariants } from './invariants-of-file.ts'
import { pageInvariants } from './invariants-of-pages.ts'
import { structureInvariants } from './invariants-of-structure.ts'
import { readPage, type PaintedPage } from './marked.ts'
import type { Pdf } from './open-pdf.ts'
import { everyNode, readTree, type TreeNode } from './tree.ts'

/** A file with the parts that most invariants check. */
export interface Examined {
  readonly pdf: Pdf
  readonly pages: ReadonlyMap<string, PaintedPage>
  readonly tree: TreeNode
  readonly nodes: readonly TreeNode[]
}

/** Returns what is wrong; nothing when the invariant holds. */
export type Invariant = (examined: Examined) => readonly string[]

/** What PDF/UA-1 and PDF/A require of the contents of a report. */
export const invariants: Readonly<Record<string, Invariant>> = {
  ...fileInvariants,
  ...pageInvariants,
  ...structureInvariants
}

/** Every fault of a file, after the invariant that it breaks. */
export function faultsOf(pdf: Pdf): readonly string[] {
  const tree = readTree(pdf)
  const examined: Examined = {
    pdf,
    pages: new Map(pdf.pages.map((page) => [page, readPage(pdf, page)])),
    tree,
    nodes: everyNode(tree)
  }
  return Object.entries(invariants).flatMap(([name, check]) =>
    check(examined)
      .slice(0, 5)
      .map((fault) => `${name}: ${fault}`)
  )
}
