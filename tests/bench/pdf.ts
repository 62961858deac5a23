import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import { buildReport } from '#report/build.ts'
import { renderers } from '#render/registry.ts'
import { atHand, cohesietoets, readText } from '../support/questionnaire.ts'
import { translators } from '../support/report.ts'
import { amount, cpuOf, type Figure } from './figure.ts'
import { runProgram } from './run-program.ts'

const examples = ['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet'].map((name) =>
  readText(`examples/${name}.cohesietoets.json`)
)
const font = (weight: string): Uint8Array =>
  readFileSync(new URL(`../../public/fonts/inter-${weight}.ttf`, import.meta.url))

/**
 * Full working reports in PDF from the text of the assessment to the bytes, and many of them in one call of the
 * program.
 */
export async function benchPdf(): Promise<readonly Figure[]> {
  const renderer = await renderers.pdf.load()
  const resources = { fonts: { regular: font('regular'), semibold: font('semibold') } }
  let bytes = 0
  const make = async (): Promise<void> => {
    bytes = 0
    for (const example of examples) {
      const read = readAssessment(example, atHand(cohesietoets))
      if (!read.ok) throw new Error('An example has errors')
      const { assessment, questionnaire, visible } = read.value
      const report = buildReport({
        questionnaire,
        assessment,
        outcome: outcomeOf(questionnaire, assessment, visible),
        warnings: read.warnings,
        language: 'nl',
        flavour: 'working',
        includeEvidence: true,
        translate: translators.nl,
        softwareVersion: '1.0.0'
      })
      for (const { content } of await renderer.render(report, resources)) bytes += content.length
    }
  }
  const each: number[] = []
  for (let round = 0; round < 10; round += 1) each.push((await cpuOf(make)) / examples.length)
  return [
    { name: 'full PDF report, warm: ms of processor time', value: amount(Math.min(...each)), mark: '60' },
    { name: 'full PDF report, the first: ms of processor time', value: amount(each[0] ?? 0) },
    { name: 'full PDF report: kB', value: amount(bytes / examples.length / 1000), mark: '100' },
    ...(await manyInOneCall())
  ]
}

async function manyInOneCall(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-bench-'))
  const names = Array.from({ length: 300 }, (_, index) => `${index}.json`)
  names.forEach((name, index) => {
    writeFileSync(join(folder, name), examples[index % examples.length] ?? '')
  })
  try {
    const few = await runProgram(['report', ...names.slice(0, 30), '--out', 'few'], folder)
    const many = await runProgram(['report', ...names, '--out', 'many'], folder)
    return [
      { name: '30 PDF reports in one call: most memory, MB', value: amount(few.megabytes) },
      { name: '30 PDF reports in one call: ms of processor time each', value: amount((few.seconds * 1000) / 30) },
      { name: '300 PDF reports in one call: most memory, MB', value: amount(many.megabytes) },
      {
        name: '300 PDF reports in one call: ms of processor time each',
        value: amount((many.seconds * 1000) / names.length)
      }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
