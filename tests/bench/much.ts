import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { filled } from '../support/report.ts'
import { amount, cpuOf, type Figure } from './figure.ts'

/** An assessment with a long remark on every check, of `bytes` in total as a file. */
export function withLongRemarks(bytes: number): Assessment {
  const checks = [...cohesietoets.checks.keys()]
  const remark = 'Paragraaf 2.3 noemt wie betrokken is en hoe. '.repeat(Math.round(bytes / checks.length / 45))
  return filled({
    everywhere: 2,
    evidence: false,
    answers: Object.fromEntries(checks.map((check) => [`${check}-Comment`, remark]))
  })
}

export const withActions = (count: number): Assessment =>
  filled({
    everywhere: 1,
    actions: Array.from({ length: count }, (_, at) => ({
      advice: `own-${at}`,
      text: `Actie ${at}: overleggen met de uitvoering`,
      owner: 'SZW',
      due: '2027-03-01',
      status: 'open',
      reason: ''
    }))
  })

/** Far more than anybody fills in: a file of 5 MB, and a thousand actions. */
export async function benchMuch(): Promise<readonly Figure[]> {
  const large = writeAssessment(withLongRemarks(5_000_000))
  const many = withActions(1_000)
  const text = writeAssessment(many)
  const read = (from: string): void => {
    if (!readAssessment(from, atHand(cohesietoets)).ok) throw new Error('The file has errors')
  }
  return [
    { name: 'the large file, MB', value: amount(Buffer.byteLength(large) / 1e6) },
    {
      name: 'reading and checking it: ms of processor time',
      value: amount(
        await least(() => {
          read(large)
        })
      ),
      mark: '100'
    },
    {
      name: 'reading an assessment with 1 000 actions: ms of processor time',
      value: amount(
        await least(() => {
          read(text)
        })
      ),
      mark: '100'
    },
    { name: 'scoring it: ms of processor time', value: amount(await least(() => outcomeOf(cohesietoets, many))) },
    { name: 'writing it: ms of processor time', value: amount(await least(() => writeAssessment(many))) }
  ]
}

async function least(work: () => unknown): Promise<number> {
  const each: number[] = []
  for (let round = 0; round < 10; round += 1) each.push(await cpuOf(work))
  return Math.min(...each)
}
