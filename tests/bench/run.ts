/** Prints figures and ratios, all measured in this one run. They tell where time goes; machines differ, so none is a test. */
import { cpus } from 'node:os'
import type { Figure } from './figure.ts'
import { benchPdf } from './pdf.ts'
import { benchReview } from './review.ts'
import { benchScoring } from './scoring.ts'
import { benchStream } from './stream.ts'
import { benchWebSize } from './web-size.ts'
import { benchWebTime } from './web-time.ts'

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = { stream: benchStream, scoring: benchScoring, pdf: benchPdf, review: benchReview, web: benchWebSize, time: benchWebTime }
const wanted = process.argv.slice(2).filter((name) => name in benches)

process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? ''}\n\n`)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  for (const figure of (await benches[name]?.()) ?? []) process.stdout.write(`${figure.name.padEnd(70)}${figure.value.padStart(10)}${figure.mark === undefined ? '' : `   mark ${figure.mark}`}\n`)
}
