import { createReadStream } from 'node:fs'
import { assess } from '#advice/assess.ts'
import { readAssessment } from '#assessment/read.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Problem, Result } from '#lib/problem.ts'
import { outcomeWriter } from '#outcome/write.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { Failure, type InputProblems } from '../failure.ts'
import { standardInput } from '../open-text.ts'
import { linesOf } from '../lines.ts'
import { Outgoing, writeOut } from '../outgoing.ts'
import { readAll } from '../read-all.ts'
import { readingProblem, unopenable } from '../read-bytes.ts'
import { sentence, tell, toJson } from '../speak.ts'

/** Outcomes as JSON on standard output: one object for one input, an array for several. */
export async function score(
  inputs: readonly string[],
  questionnaires: readonly Questionnaire[],
  translate: Translate
): Promise<void> {
  const outcomes = (await readAll(inputs, questionnaires, translate)).map(({ assessment, questionnaire }) =>
    assess(questionnaire, assessment)
  )
  await writeOut(`${toJson(inputs.length === 1 ? outcomes[0] : outcomes, 2)}\n`)
}

/**
 * One assessment per line in, one outcome per line out. A bad line gives an error object on its line and the run goes on;
 * at the end it tells how many there were. Nothing is written when an input cannot be opened.
 */
export async function scoreStream(
  inputs: readonly string[],
  questionnaires: readonly Questionnaire[],
  translate: Translate
): Promise<void> {
  await expectOpenable(inputs)
  const writers = new Map(questionnaires.map((questionnaire) => [questionnaire, outcomeWriter()]))
  const outgoing = new Outgoing()
  const count = { lines: 0, wrong: 0 }
  for (const input of inputs.length > 0 ? inputs : [standardInput]) {
    for await (const lines of linesOf(chunksOf(input))) {
      for (const line of lines) {
        const text = scoreLine(line)
        if (!outgoing.add(text)) await outgoing.addAfterFlush(text)
      }
      await outgoing.flush()
    }
  }
  if (count.wrong > 0)
    process.stderr.write(`${translate('cli.score.wrongLines', { count: count.wrong, lines: count.lines })}\n`)

  function scoreLine(line: Result<string>): string {
    count.lines += 1
    const result = line.ok ? readAssessment(line.value, questionnaires) : line
    if (!result.ok) {
      count.wrong += 1
      return `${toJson(lineError(count.lines, result.problems, translate))}\n`
    }
    if (result.warnings.length > 0)
      tell({ input: translate('cli.line', { line: count.lines }), problems: result.warnings }, translate)
    const { questionnaire, assessment, visible } = result.value
    return `${writers.get(questionnaire)?.(assess(questionnaire, assessment, visible))}\n`
  }
}

async function expectOpenable(inputs: readonly string[]): Promise<void> {
  const wrong: InputProblems[] = []
  for (const input of inputs) {
    const problem = input === standardInput ? null : await unopenable(input)
    if (problem !== null) wrong.push({ input, problems: [problem] })
  }
  if (wrong.length > 0) throw new Failure(wrong)
}

async function* chunksOf(input: string): AsyncGenerator<Uint8Array> {
  try {
    yield* input === standardInput ? process.stdin : createReadStream(input)
  } catch (fault) {
    throw new Failure([{ input, problems: [readingProblem(fault)] }])
  }
}

const lineError = (line: number, problems: readonly Problem[], translate: Translate): object => ({
  format: 'cohesietoets/error',
  version: 1,
  line,
  problems: problems.map((problem) => ({
    code: problem.code,
    path: problem.path,
    message: sentence(problem, translate)
  }))
})
