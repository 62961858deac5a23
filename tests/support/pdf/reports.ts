import type { Block, Report, Runs } from '#report/model.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'

/** A report with one section of these blocks below a heading. */
export function reportWith(blocks: readonly Block[], flow: 'run-on' | 'own-page' = 'run-on'): Report {
  return {
    ...sampleReport('nl'),
    sections: [{ id: 'only', flow, blocks: [{ kind: 'heading', level: 1, id: 'only', text: 'Enige deel' }, ...blocks] }]
  }
}

export const runs = (text: string): Runs => [{ text }]

/** This many different words, each of which can be found back. */
export function words(count: number, stem = 'woord'): string {
  return Array.from({ length: count }, (_, at) => `${stem}${String(at + 1)}`).join(' ')
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: runs(text) })

export function tableOf(rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    caption: 'Een tabel',
    rowHeaders: true,
    columns: [
      { title: 'Naam', width: 1 },
      { title: 'Wat er staat', width: 3 },
      { title: 'Aantal', width: 1, align: 'end' }
    ],
    rows: rows.map((cells) => ({ cells: cells.map((text) => (text === '' ? [] : runs(text))) }))
  }
}
