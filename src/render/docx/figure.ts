import type { Figure } from '#report/model.ts'
import { ImageRun, type FileChild } from 'docx'
import { strToU8 } from 'fflate'
import { oneLine } from '../text.ts'
import { TEXT_WIDTH } from './paragraph-styles.ts'
import { captionRuns, paragraph, type Place, type Writing } from './writing.ts'

/** Pixels of 96 per inch per point, as the docx package counts. */
const PIXELS = 96 / 72

/** Word shows the SVG, other programs the PNG. The caption is below the picture. */
export function figure(block: Figure, writing: Writing, place: Place): FileChild[] {
  const caption = writing.captions.get(block)
  const scale = Math.min(1, TEXT_WIDTH / 20 / block.width) * PIXELS
  const { svg, png } = writing.picture(block)
  const image = new ImageRun({
    type: 'svg',
    data: strToU8(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: Math.round(block.width * scale), height: Math.round(block.height * scale) },
    altText: {
      id: String(caption?.number ?? 0),
      name: `${caption?.word ?? ''} ${String(caption?.number ?? '')}`,
      title: oneLine(block.caption),
      description: oneLine(block.alt)
    }
  })
  return [
    paragraph('Picture', [image], { startsPage: place.startsPage === true }),
    ...(caption === undefined
      ? []
      : [
          paragraph(
            'Caption',
            captionRuns(caption),
            { keep: place.keep === true },
            { spacing: { before: 40, after: 280 } }
          )
        ])
  ]
}
