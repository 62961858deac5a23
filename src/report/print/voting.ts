import { bandLabel } from '#wording/level.ts'
import { estimateWidth, tidy } from '../charts/measure.ts'
import { heading, paragraph } from '../blocks.ts'
import type { Ink, Section, Shape } from '../model.ts'
import type { Print } from './print.ts'

const columns = 2
const cell = { width: 240, height: 190 }
const inks: readonly Ink[] = ['band-0', 'band-1', 'band-2', 'band-3']

/** One set of voting cards on a page, to cut out: a card per level, and one for *I don't know yet*. */
export function votingSections(print: Print): readonly Section[] {
  const { say, questionnaire } = print
  const cards = [
    ...questionnaire.policy.bands.map((_, level) => ({
      sign: String(level),
      label: bandLabel(print, level),
      ink: inks[level] ?? 'band-3'
    })),
    { sign: '?', label: say('print.voting.unknown'), ink: 'muted' as const }
  ]
  const rows = Math.ceil(cards.length / columns)
  return [
    {
      id: 'voting',
      flow: 'own-page',
      blocks: [
        heading(1, 'voting', say('print.voting.title')),
        paragraph(say('print.voting.text')),
        {
          kind: 'figure',
          alt: say('print.voting.alt', { cards: cards.map(({ sign, label }) => `${sign} ${label}`).join(', ') }),
          caption: say('print.voting.caption'),
          width: columns * cell.width,
          height: rows * cell.height,
          shapes: tidy(cards.flatMap((card, at) => cardShapes(card, at)))
        }
      ]
    }
  ]
}

function cardShapes({ sign, label, ink }: { sign: string; label: string; ink: Ink }, at: number): readonly Shape[] {
  const left = (at % columns) * cell.width
  const top = Math.floor(at / columns) * cell.height
  const middle = left + cell.width / 2
  const size = Math.min(18, (18 * (cell.width - 24)) / estimateWidth(label, 18))
  return [
    { kind: 'rectangle', x: left + 0.5, y: top + 0.5, width: cell.width - 1, height: cell.height - 1, stroke: 'muted' },
    { kind: 'rectangle', x: left + 10, y: top + 10, width: cell.width - 20, height: 12, fill: ink },
    { kind: 'text', x: middle, y: top + 126, text: sign, size: 110, strong: true, ink: 'text', anchor: 'middle' },
    { kind: 'text', x: middle, y: top + 166, text: label, size, ink: 'text', anchor: 'middle' }
  ]
}
