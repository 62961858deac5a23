import { createReadStream } from 'node:fs'
import { once } from 'node:events'
import { assess } from '#advice/assess.ts'
import { readAssessment } from '#assessment/read.ts'
import { error, type Problem } from '#lib/problem.ts'
import { jsonLimits } from '#lib/json.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { readAll } from '../read-all.ts'
import { linesOf } from '../lines.ts'
import { sentence, tell } from '../speak.ts'
import { standardInput } from '../input.ts'

/** Outcomes as JSON on standard output: one object for one input, an array for several. */
export async function score(inputs: readonly string[], questionnaires: readonly Questionnaire[], translate: Translate): Promise<void> {
  const outcomes = (await readAll(inputs, questionnaires, translate)).map(({ assessment, questionnaire }) => assess(questionnaire, assessment))
  await write(`${JSON.stringify(inputs.length === 1 ? outcomes[0] : outcomes, null, 2)}\n`)
}

/** One assessment per line in, one outcome per line out. A bad line gives an error object on its line and the run goes on. */
export async function scoreStream(inputs: readonly string[], questionnaires: readonly Questionnaire[], translate: Translate): Promise<void> {
  let number = 0
  for (const input of inputs.length > 0 ? inputs : [standardInput]) {
    for await (const lines of linesOf(input === standardInput ? process.stdin : createReadStream(input))) {
      let out = ''
      for (const line of lines) {
        number += 1
        out += `${JSON.stringify(scoreLine(line, number, questionnaires, translate))}\n`
      }
      await write(out)
    }
  }
}

function scoreLine(line: string | null, number: number, questionnaires: readonly Questionnaire[], translate: Translate): object {
  if (line === null) return lineError(number, [error('too-large', '', { megabytes: jsonLimits.bytes / 1_000_000 })], translate)
  const result = readAssessment(line, questionnaires)
  if (!result.ok) return lineError(number, result.problems, translate)
  if (result.warnings.length > 0) tell({ input: translate('cli.line', { line: number }), problems: result.warnings }, translate)
  return assess(result.value.questionnaire, result.value.assessment)
}

const lineError = (line: number, problems: readonly Problem[], translate: Translate): object => ({
  format: 'cohesietoets/error',
  version: 1,
  line,
  problems: problems.map((problem) => ({ code: problem.code, path: problem.path, message: sentence(problem, translate) }))
})

/** Waits when the reader on the other side of the pipe is slower. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
