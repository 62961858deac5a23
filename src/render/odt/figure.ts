import type { Figure } from '#report/model.ts'
import { oneLine } from '../text.ts'
import { element, escape } from '../xml.ts'
import { captionXml, paragraph, type Place, type Writing } from './writing.ts'
import { TEXT_WIDTH } from './styles.ts'

/** The picture twice in one frame: SVG first, and PNG for programs that skip it. The caption is below it. */
export function figure(block: Figure, writing: Writing, place: Place): string {
  const caption = writing.captions.get(block)
  const number = String(caption?.number ?? 0)
  const { svg, png } = writing.picture(block)
  const scale = Math.min(1, TEXT_WIDTH / block.width)
  const image = (extension: string, type: string, content: string | Uint8Array) => {
    const path = `Pictures/figure-${number}.${extension}`
    writing.pictures.set(path, content)
    return element('draw:image', {
      'xlink:href': path,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': type
    })
  }
  const size = {
    'svg:width': `${(block.width * scale).toFixed(1)}pt`,
    'svg:height': `${(block.height * scale).toFixed(1)}pt`
  }
  const frame = element(
    'draw:frame',
    {
      'draw:name': `${caption?.word ?? ''} ${number}`,
      'draw:style-name': 'Drawing',
      'text:anchor-type': 'as-char',
      ...size
    },
    image('svg', 'image/svg+xml', svg) +
      image('png', 'image/png', png) +
      element('svg:title', {}, escape(oneLine(block.caption))) +
      element('svg:desc', {}, escape(oneLine(block.alt)))
  )
  return (
    paragraph('Picture', frame, writing) +
    (caption === undefined ? '' : paragraph('Figure', captionXml(caption), writing, place))
  )
}
