import type { Page } from '../tag/page.ts'

/** A box to tick by hand, from its top left corner. */
export function paintBox(page: Page, left: number, top: number, size: number): void {
  page.artifact('Layout', (pen) =>
    pen.rectangle({ x: left, y: top, width: size, height: size }, { stroke: 'text', strokeWidth: 0.9, radius: 1 })
  )
}
