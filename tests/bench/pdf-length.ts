import { readFileSync } from 'node:fs'
import { renderers } from '#render/registry.ts'
import type { Resources } from '#render/renderer.ts'
import { example, reportOf } from '../support/report.ts'
import { drawWithPdfkit } from './draw-with-pdfkit.ts'
import { amount, cpuOf, type Figure } from './figure.ts'
import { repeatReport } from './long-report.ts'

const font = (weight: string): Uint8Array =>
  readFileSync(new URL(`../../public/fonts/inter-${weight}.ttf`, import.meta.url))

/**
 * Reports of 1, 10 and 100 times the usual length, from the report document to the bytes, ours and drawn with PDFKit.
 */
export async function benchPdfLength(): Promise<readonly Figure[]> {
  const renderer = await renderers.pdf.load()
  const resources: Resources = { fonts: { regular: font('regular'), semibold: font('semibold') } }
  const report = reportOf(example('ai-in-het-onderwijs').assessment, { includeEvidence: true })
  const ours = async (times: number, rounds: number): Promise<Measured> =>
    measure(rounds, async () => {
      const files = await renderer.render(repeatReport(report, times), resources)
      return files.reduce((sum, { content }) => sum + content.length, 0)
    })
  const theirs = await measure(10, () => drawWithPdfkit(report, resources))
  const [one, ten, hundred] = [await ours(1, 10), await ours(10, 3), await ours(100, 1)]
  const lengths: readonly (readonly [string, Measured])[] = [
    ['the usual length', one],
    ['10 times as long', ten],
    ['100 times as long', hundred]
  ]
  return [
    ...lengths.flatMap(([name, { milliseconds, bytes }]) => [
      { name: `PDF of ${name}: ms of processor time`, value: amount(milliseconds) },
      { name: `PDF of ${name}: kB`, value: amount(bytes / 1000) }
    ]),
    {
      name: 'time for 100 times the length / 100 times the time',
      value: amount(hundred.milliseconds / one.milliseconds / 100),
      mark: '1.5'
    },
    {
      name: 'the same report drawn with PDFKit, without tags: ms of processor time',
      value: amount(theirs.milliseconds)
    },
    { name: 'the same report drawn with PDFKit, without tags: kB', value: amount(theirs.bytes / 1000) },
    { name: 'PDFKit / ours, processor time', value: amount(theirs.milliseconds / one.milliseconds) }
  ]
}

interface Measured {
  readonly milliseconds: number
  readonly bytes: number
}

/** The lowest processor time of several rounds, and the bytes of the last. */
async function measure(rounds: number, make: () => Promise<number>): Promise<Measured> {
  let bytes = 0
  const each: number[] = []
  for (let round = 0; round < rounds; round += 1)
    each.push(
      await cpuOf(async () => {
        bytes = await make()
      })
    )
  return { milliseconds: Math.min(...each), bytes }
}
