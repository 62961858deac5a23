import { isBlank } from '#lib/blank.ts'
import { shorten } from '#lib/shorten.ts'
import { namedRoles } from '#workshop/roles.ts'
import { estimateWidth, tidy, wrap } from '../charts/measure.ts'
import { heading } from '../blocks.ts'
import type { Section, Shape } from '../model.ts'
import type { Join, Print } from './print.ts'
import { qrShapes } from './qr.ts'

/** As wide as a page of A4 between its margins, at the height that is left below the name. */
const size = { width: 570, height: 640 }
const fold = size.height / 2 - 20

interface Tent {
  readonly id: string
  readonly name: string
  readonly below: string
}

/** Table tents to fold: one per table, with its first future if the script has futures, and one for everybody who is expected, whether or not they come. */
export function tentSections({ say, pick, questionnaire, workshop, join }: Print): readonly Section[] {
  const hasFutures = workshop.items.some(({ kind }) => kind === 'futures')
  const tables = (questionnaire.futures?.futures ?? []).map(({ name }, at): Tent => ({
    id: `table-${at + 1}`,
    name: say('print.tents.table', { number: at + 1 }),
    below: hasFutures ? say('print.tents.begins', { future: pick(name) }) : ''
  }))
  const chairs = namedRoles(workshop).map((role, at): Tent => ({
    id: `chair-${at + 1}`,
    name: isBlank(role.function) ? role.organisation : role.function,
    below: isBlank(role.function) ? '' : role.organisation
  }))
  return [...tables, ...chairs].map((tent) => ({
    id: tent.id,
    flow: 'own-page',
    blocks: [
      heading(1, tent.id, shorten(tent.name, 80)),
      {
        kind: 'figure',
        alt: [
          tent.name,
          tent.below,
          ...(join === null ? [] : [say('print.tents.join', { address: join.address, code: join.code })])
        ]
          .filter((text) => !isBlank(text))
          .join('. '),
        caption: say('print.tents.caption'),
        ...size,
        shapes: tidy([...tentShapes(tent, join), ...(join === null ? [] : joinShapes(join, say('print.tents.come')))])
      }
    ]
  }))
}

const code = 140

/** The code and the words beside it, in the middle of the page. */
const joinWidth = 420
const joinStart = (size.width - joinWidth) / 2
const joinWords = { start: joinStart + code + 20, width: joinWidth - code - 20 }

/**
 * How to join the room: below the name and, for whoever sits behind the tent, on the other side. A camera reads it
 * either way up.
 */
const joinShapes = ({ address, code: typed, squares }: Join, come: string): readonly Shape[] => {
  const text = (y: number, words: string, letters: number, isStrong: boolean): Shape => ({
    kind: 'text',
    x: joinWords.start,
    y: fold + y,
    text: words,
    size: Math.min(letters, (letters * joinWords.width) / estimateWidth(words, letters)),
    ...(isStrong && { strong: true as const }),
    ink: 'text',
    anchor: 'start'
  })
  return [
    ...qrShapes(squares, (size.width - code) / 2, (fold - code) / 2, code),
    ...qrShapes(squares, joinStart, fold + 185, code),
    text(220, come, 18, false),
    text(252, address, 20, true),
    text(300, typed, 36, true)
  ]
}

/** The name as large as it fits, its longest word too, with a line below it; higher when the join code is below. */
function tentShapes({ name, below }: Tent, join: Join | null): readonly Shape[] {
  const text = shorten(name.trim(), 60)
  const most = join === null ? 64 : 52
  const room = size.width - 20
  const widest = Math.max(...text.split(/\s+/).map((word) => estimateWidth(word, 1)))
  const onTwoLines = Math.max(26, (size.width * 1.6) / estimateWidth(text, 1))
  const letters = Math.min(most, onTwoLines, room / widest)
  const lines = wrap(text, letters, room)
  const first = fold + (join === null ? 110 : 70)
  const last = first + (lines.length - 1) * letters * 1.15
  return [
    { kind: 'line', x1: 0, y1: fold, x2: size.width, y2: fold, stroke: 'muted', width: 1, dash: true },
    ...lines.map((line, at): Shape => ({
      kind: 'text',
      x: size.width / 2,
      y: first + at * letters * 1.15,
      text: line,
      size: letters,
      strong: true,
      ink: 'text',
      anchor: 'middle'
    })),
    ...wrap(shorten(below.trim(), 70), 22, room).map((line, at): Shape => ({
      kind: 'text',
      x: size.width / 2,
      y: last + 44 + at * 28,
      text: line,
      size: 22,
      ink: 'text',
      anchor: 'middle'
    }))
  ]
}
