/**
 * Prints figures and ratios, all measured in this one run. They show where time goes; machines differ, so none is a
 * test. `npm run bench` runs all; `npm run bench -- pdf stream` runs some; with `--write` the figures also go into
 * docs/benchmarks.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { withBlock } from '../../scripts/marked-block.ts'
import type { Figure } from './figure.ts'
import { describeMachine } from './machine.ts'
import { benchLimits } from './limits.ts'
import { benchMuch } from './much.ts'
import { benchOverview } from './overview.ts'
import { benchPassages } from './passages.ts'
import { benchPdf } from './pdf.ts'
import { benchPdfLength } from './pdf-length.ts'
import { benchReview } from './review.ts'
import { benchRooms } from './rooms.ts'
import { benchScoring } from './scoring.ts'
import { benchStream } from './stream.ts'
import { benchStreamVersions } from './stream-versions.ts'
import { benchWebChunks } from './web-chunks.ts'
import { benchWebCold } from './web-cold.ts'
import { benchWebDraft } from './web-draft.ts'
import { benchWebJourney } from './web-journey.ts'
import { benchWebMuch } from './web-much.ts'
import { benchWebPages } from './web-pages.ts'
import { benchWebSize } from './web-size.ts'
import { benchWebTime } from './web-time.ts'

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  stream: benchStream,
  versions: benchStreamVersions,
  overview: benchOverview,
  scoring: benchScoring,
  pdf: benchPdf,
  length: benchPdfLength,
  much: benchMuch,
  limits: benchLimits,
  review: benchReview,
  passages: benchPassages,
  rooms: benchRooms,
  web: benchWebSize,
  chunks: benchWebChunks,
  time: benchWebTime,
  cold: benchWebCold,
  journey: benchWebJourney,
  draft: benchWebDraft,
  pages: benchWebPages,
  lists: benchWebMuch
}
const path = 'docs/benchmarks.md'
const isWritten = process.argv.includes('--write')
const wanted = process.argv.slice(2).filter((name) => name in benches)

process.stdout.write(`${describeMachine()}\n\n`)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const figures = (await benches[name]?.()) ?? []
  for (const figure of figures)
    process.stdout.write(
      `${figure.name.padEnd(70)}${figure.value.padStart(10)}${figure.mark === undefined ? '' : `   mark ${figure.mark}`}\n`
    )
  if (isWritten) writeFileSync(path, withBlock(readFileSync(path, 'utf8'), name, table(figures)))
}

/** The figures of one benchmark with the day and the machine on which they were measured. */
function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, mark = '' }) => `| ${name} | ${value} | ${mark} |`)
  return [
    `${new Date().toISOString().slice(0, 10)}, ${describeMachine()}.`,
    '',
    '| figure | measured | mark |',
    '| --- | ---: | ---: |',
    ...rows
  ].join('\n')
}
