import type { Report } from '#report/model.ts'
import type { Objects, Reference } from './objects.ts'
import { date, text, utf8 } from './syntax.ts'

/** Embeds the assessment as the source of this report. Returns its file specification. */
export function addAttachment(
  objects: Objects,
  attachment: NonNullable<Report['attachment']>,
  modifiedAt: string
): Reference {
  const data = utf8(attachment.text)
  const file = objects.add(
    `/Type /EmbeddedFile\n/Subtype /${attachment.mediaType.replace('/', '#2F')}\n/Params <</Size ${String(data.length)}/ModDate ${date(modifiedAt)}>>`,
    data
  )
  const name = text(attachment.fileName)
  return objects.add(
    (resolve) =>
      `<</Type/Filespec/F ${name}/UF ${name}/Desc ${text(attachment.description)}/AFRelationship/Source/EF<</F ${resolve(file)}/UF ${resolve(file)}>>>>`
  )
}
