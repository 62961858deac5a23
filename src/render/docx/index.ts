import { Packer } from 'docx'
import { drawPng } from '../png/draw.ts'
import type { Renderer } from '../renderer.ts'
import { wordDocument } from './document.ts'
import { finish } from './finish.ts'

/** Word, to edit further and to paste from. */
export const renderer: Renderer = {
  async render(report, { fonts }) {
    const packed = new Uint8Array(await Packer.toArrayBuffer(wordDocument(report, (figure) => drawPng(figure, fonts))))
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
