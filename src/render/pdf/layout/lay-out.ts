import type { Report, Section } from '#report/model.ts'
import { captions } from '../../captions.ts'
import { blockStrips } from '../block/blocks.ts'
import type { Faces } from '../font/faces.ts'
import { newNode, type Node } from '../tag/node.ts'
import { sectionsWithStart, startsPage } from '../../pages.ts'
import { contentsStrips } from './contents.ts'
import { coverStrips } from './cover.ts'
import { titleStrip } from './running-title.ts'
import { geometryOf } from './geometry.ts'
import { fillPages, pagesOf } from './fill.ts'
import { paginate, type Flow, type Placed } from './paginate.ts'
import { densities, scaleFor, type Density } from './scale.ts'
import type { Setting } from './setting.ts'
import { heightOf, spaced, type Strip } from './strip.ts'

/** A section so much taller than its page fits at no density. */
const TOO_TALL = 2

/** The report with its layout: strips with their pages, and the structure that they will be painted into. */
export interface LaidOut {
  readonly placed: readonly Placed[]
  readonly pageCount: number
  readonly document: Node
  readonly setting: Setting
}

interface FlowOfSection extends Flow {
  readonly node: Node
}

/** Lays out a whole report: sections, pages and structure. */
export function layOut(report: Report, faces: Faces): LaidOut {
  const numbered = captions(report)
  const page = geometryOf(report.paper)
  const { column, bodyHeight } = page
  const isBare = report.paper?.isBare === true
  const settingFor = (density: Density): Setting => ({
    faces,
    scale: scaleFor(density, page.type),
    page,
    words: report.words,
    captions: numbered,
    left: column.left,
    width: column.width
  })
  const setting = settingFor({ size: 1, space: 1 })
  const coverNode = newNode('Sect', null)
  const cover = isBare ? [titleStrip(report, coverNode, setting)] : coverStrips(report, coverNode, setting)
  const underCover = isBare ? 0 : setting.scale.space('huge')
  const flows: readonly FlowOfSection[] = [
    { node: coverNode, startsPage: false, strips: cover },
    ...report.sections.map((section, at): FlowOfSection => {
      const room = bodyHeight - (at === 0 ? Math.min(bodyHeight, heightOf(cover) + underCover) : 0)
      const { node, strips } = setSection(section, room, settingFor)
      return {
        node,
        startsPage: startsPage(report, at),
        strips: spaced(strips, at === 0 ? underCover : setting.scale.space('section'))
      }
    })
  ]
  if (report.contents !== true)
    return finish(isBare ? paginate(flows, column) : fillPages(flows, column), flows, setting)

  const pages = new Map<string, number>()
  const node = newNode('Sect', null)
  const strips = spaced(
    contentsStrips(report, node, setting, (id) => pages.get(id) ?? 1),
    setting.scale.space('section')
  )
  const starts = sectionsWithStart(report)
  const place =
    1 +
    Math.max(
      0,
      starts.findIndex(({ contents }) => contents !== null)
    )
  const whole = [
    ...flows.slice(0, place),
    { node, strips, startsPage: starts[place - 1]?.contents === 'page' },
    // The list takes over the new page after a section that must be alone on its own.
    ...flows
      .slice(place)
      .map((flow, index) => (index === 0 ? { ...flow, startsPage: starts[place - 1]?.startsPage === true } : flow))
  ]
  const again = fillPages(whole, column)
  for (const { strip, page, repeated } of again)
    if (strip.anchor !== undefined && !repeated) pages.set(strip.anchor, page)
  return finish(again, whole, setting)
}

/** Sets a section. One that must fit its page is set ever more densely until it does; if that fails it runs on. */
function setSection(
  section: Section,
  room: number,
  settingFor: (density: Density) => Setting
): { readonly node: Node; readonly strips: readonly Strip[] } {
  const set = (density: Density): { readonly node: Node; readonly strips: readonly Strip[] } => {
    const node = newNode('Sect', null)
    return { node, strips: blockStrips(section.blocks, node, settingFor(density)) }
  }
  const [normal = { size: 1, space: 1 }] = densities
  let result = set(normal)
  if (section.flow !== 'own-page' || heightOf(result.strips) > room * TOO_TALL) return result
  for (const density of densities.slice(1)) {
    if (heightOf(result.strips) <= room) return result
    result = set(density)
  }
  return heightOf(result.strips) <= room ? result : set(normal)
}

function finish(placed: readonly Placed[], flows: readonly FlowOfSection[], setting: Setting): LaidOut {
  const document = newNode('Document', null)
  document.kids.push(...flows.map(({ node }) => node))
  return { placed, pageCount: pagesOf(placed), document, setting }
}
