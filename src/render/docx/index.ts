import { Packer } from 'docx'
import { fontFilesFor } from '../fonts.ts'
import { pictureWith } from '../picture.ts'
import type { Renderer } from '../renderer.ts'
import { wordDocument } from './document.ts'
import { finish } from './finish.ts'

/** Word, for further editing and for copying text. */
export const renderer: Renderer = {
  async render(report, resources) {
    const { first, more } = await fontFilesFor(report, resources)
    const document = wordDocument(report, pictureWith(first, more))
    const packed = new Uint8Array(await Packer.toArrayBuffer(document))
    return [
      {
        suffix: '',
        extension: 'docx',
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: finish(packed, report)
      }
    ]
  }
}
