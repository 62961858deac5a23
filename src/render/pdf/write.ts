import { languageTags } from '#lib/language.ts'
import type { Report } from '#report/model.ts'
import { addAttachment } from './file/attachment.ts'
import { digest } from './file/digest.ts'
import { writeWithJsPdf } from './file/jspdf.ts'
import { addMetadata } from './file/metadata.ts'
import { Objects, type Reference, type Resolve } from './file/objects.ts'
import { addOutline } from './file/outline.ts'
import { addOutputIntent } from './file/output-intent.ts'
import { pack } from './file/pack.ts'
import { ascii, length, text } from './file/syntax.ts'
import type { LaidOut } from './layout/lay-out.ts'
import type { Annotation } from './tag/node.ts'
import type { Page } from './tag/page.ts'
import { addStructure } from './tag/structure.ts'

/** Writes painted pages as a file that conforms to PDF/UA-1 and PDF/A. */
export function write(report: Report, { placed, document, setting }: LaidOut, pages: readonly Page[]): Uint8Array {
  const objects = new Objects()
  const { paper } = setting.page
  const destination = destinations(placed, paper.height)
  const annotations = new Map(
    pages.flatMap((page) => page.annotations).map((annotation) => [annotation, objects.reserve()])
  )
  const structure = addStructure(objects, document, pages, annotations)
  for (const [annotation, place] of annotations)
    objects.fill(place, (resolve) =>
      describe(annotation, structure.parentKey(annotation), resolve, destination, paper.height)
    )
  const outline = addOutline(objects, report, destination)
  const intent = addOutputIntent(objects)
  const { info, xmp } = addMetadata(objects, report)
  const attachment =
    report.attachment === undefined ? null : addAttachment(objects, report.attachment, report.properties.modifiedAt)
  const fonts = [setting.faces.regular.embed(objects), setting.faces.semibold.embed(objects)]

  const { file, info: infoReference } = writeWithJsPdf({
    size: paper,
    pages: pages.map((page) => ({
      content: page.content(),
      entries: (resolve) =>
        `/StructParents ${String(structure.parentKey(page))}/Tabs/S${list(
          'Annots',
          page.annotations.map((annotation) => annotations.get(annotation)),
          resolve
        )}`
    })),
    fonts,
    objects,
    info,
    catalog: (resolve) =>
      [
        `/Lang(${languageTags[report.language]})/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ${resolve(structure.root)}/Metadata ${resolve(xmp)}`,
        list('OutputIntents', [intent], resolve),
        outline === null ? '' : `/Outlines ${resolve(outline)}`,
        attachment === null
          ? ''
          : `${list('AF', [attachment], resolve)}/Names<</EmbeddedFiles<</Names[${text(report.attachment?.fileName ?? '')} ${resolve(attachment)}]>>>>`
      ].join(''),
    fileId: digest(JSON.stringify(report))
  })
  return pack(file, infoReference)
}

function list(name: string, references: readonly (Reference | undefined)[], resolve: Resolve): string {
  const written = references.flatMap((reference) => (reference === undefined ? [] : [resolve(reference)]))
  return written.length === 0 ? '' : `/${name}[${written.join(' ')}]`
}

/** The positions of headings and rows, for links and bookmarks. An unknown name leads to the beginning. */
function destinations(placed: LaidOut['placed'], height: number): (id: string, resolve: Resolve) => string {
  const places = new Map(
    placed.flatMap(({ strip, page, top, repeated }) =>
      strip.anchor === undefined || repeated ? [] : [[strip.anchor, { page, top }] as const]
    )
  )
  return (id, resolve) => {
    const { page, top } = places.get(id) ?? { page: 1, top: 0 }
    return `[${resolve({ page })}/XYZ 0 ${length(height - Math.max(0, top - 16))} null]`
  }
}

function describe(
  { link, box }: Annotation,
  key: number,
  resolve: Resolve,
  destination: (id: string, resolve: Resolve) => string,
  height: number
): string {
  const rectangle = [box.left, height - box.bottom, box.right, height - box.top].map(length).join(' ')
  const leads =
    link.target.kind === 'inside'
      ? `/Dest${destination(link.target.id, resolve)}`
      : `/A<</S/URI/URI${ascii(link.target.address)}>>`
  return `<</Type/Annot/Subtype/Link/Rect[${rectangle}]/Border[0 0 0]/F 4/Contents ${text(link.description)}/StructParent ${String(key)}${leads}>>`
}
