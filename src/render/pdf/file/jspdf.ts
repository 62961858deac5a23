import { jsPDF } from 'jspdf'
import type { Objects, PdfObject, Reference, Resolve } from './objects.ts'

/** The parts of the file, already painted and tagged. */
export interface Plan {
  readonly size: { readonly width: number; readonly height: number }
  readonly pages: readonly {
    readonly content: string
    /** Entries of the page dictionary. */ readonly entries: (resolve: Resolve) => string
  }[]
  /** The fonts that content calls `F1` and `F2`. */
  readonly fonts: readonly Reference[]
  readonly objects: Objects
  /** Entries of the catalog. */
  readonly catalog: (resolve: Resolve) => string
  readonly info: Reference
  /** 32 hexadecimal digits. */
  readonly fileId: string
}

/** The part of jsPDF that its typings leave out. package.json pins version 4.2.1. */
interface Internals {
  readonly pages: string[][]
  readonly events: { subscribe(topic: string, handler: (event: never) => void): void }
  getPageInfo(page: number): { readonly objId: number }
  newObjectDeferred(): number
  newObjectDeferredBegin(number: number, output: true): void
  write(...words: readonly string[]): void
  putStream(stream: { data: string; additionalKeyValues: { key: string; value: string }[] }): void
}

/**
 * Writes the plan with jsPDF: uses its pages, streams, numbering and cross-references, and none of its text, fonts,
 * links or metadata, which lose text or cannot be tagged. Returns the uncompressed file, as one character per byte, and
 * the number of its information object.
 */
export function writeWithJsPdf(plan: Plan): { readonly file: string; readonly info: string } {
  const { width, height } = plan.size
  const document = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    putOnlyUsedFonts: true
  })
  const internals = document.internal as unknown as Internals & { readonly __proto__: never }
  const hidden = document as unknown as { readonly __private__: { setPdfVersion(version: string): void } }
  hidden.__private__.setPdfVersion('1.7')
  document.setFileId(plan.fileId)
  // jsPDF writes only fonts that were used. Its first two are placeholders for ours; what it paints here is discarded.
  for (const weight of ['normal', 'bold'].slice(0, plan.fonts.length))
    document.setFont('helvetica', weight).text('.', 0, 0)
  plan.pages.forEach((page, at) => {
    if (at > 0) document.addPage()
    internals.pages[at + 1]?.splice(0, Infinity, page.content)
  })

  const objects = plan.objects.all()
  let numbers: readonly number[] = []
  const resolve: Resolve = (reference) =>
    `${String('page' in reference ? internals.getPageInfo(reference.page).objId : numbers[reference.object])} 0 R`
  const failures: unknown[] = []
  // jsPDF swallows exceptions of its listeners.
  const on = <Event>(topic: string, handle: (event: Event) => void): void =>
    internals.events.subscribe(topic, (event: Event) => {
      try {
        handle(event)
      } catch (failure) {
        failures.push(failure)
      }
    })

  on('putPage', ({ pageNumber }: { readonly pageNumber: number }) => {
    if (pageNumber === 1) numbers = objects.map(() => internals.newObjectDeferred())
    internals.write(plan.pages[pageNumber - 1]?.entries(resolve) ?? '')
  })
  on('putAdditionalObjects', () => objects.forEach((object, at) => put(internals, numbers[at] ?? 0, object, resolve)))
  on('putFont', ({ font }: { readonly font: { id: string; objectNumber: number; isAlreadyPutted: boolean } }) => {
    const reference = plan.fonts[Number(font.id.slice(1)) - 1]
    if (reference === undefined) throw new Error(`An unknown font: ${font.id}`)
    font.objectNumber = Number.parseInt(resolve(reference), 10)
    font.isAlreadyPutted = true
  })
  on('putCatalog', () => internals.write(plan.catalog(resolve)))

  const file = document.output()
  if (failures.length > 0) throw failures[0]
  return { file, info: resolve(plan.info) }
}

function put(internals: Internals, number: number, { body, stream }: PdfObject, resolve: Resolve): void {
  internals.newObjectDeferredBegin(number, true)
  if (stream === undefined) internals.write(body(resolve))
  else {
    const additionalKeyValues = body(resolve)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ key: line.slice(1, line.indexOf(' ')), value: line.slice(line.indexOf(' ') + 1) }))
    internals.putStream({ data: stream, additionalKeyValues })
  }
  internals.write('endobj')
}
