import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import type { Translate } from '#i18n/translator.ts'
import { oncePer } from '#lib/once-per.ts'
import type { Result } from '#lib/problem.ts'
import { outcomeWriter } from '#outcome/write.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { lineError } from '../line-error.ts'
import { Outgoing, writeOut } from '../outgoing.ts'
import { readAll } from '../read-all.ts'
import { printProblems, toJson } from '../speak.ts'
import { expectOpenable, linesIn } from '../stream.ts'

/** Prints outcomes as JSON on standard output: one object for one input, an array for several. */
export async function score(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  const outcomes = await readAll(
    inputs,
    questionnaires,
    translate,
    passphrase,
    ({ assessment, questionnaire, visible }) => outcomeOf(questionnaire, assessment, visible)
  )
  await writeOut(`${toJson(inputs.length === 1 ? outcomes[0] : outcomes, 2)}\n`)
}

/**
 * Reads one assessment per line and writes one outcome per line. A bad line gives an error object on its line and the
 * run continues; at the end it reports how many there were. Writes nothing when an input cannot be opened.
 */
export async function scoreStream(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  await expectOpenable(inputs)
  const writerOf = oncePer((_: Questionnaire) => outcomeWriter())
  const outgoing = new Outgoing()
  const count = { lines: 0, wrong: 0 }
  for (const input of inputs) {
    for await (const lines of linesIn(input, passphrase)) {
      for (const line of lines) {
        const text = scoreLine(line)
        if (!outgoing.add(text)) await outgoing.addAfterFlush(text)
      }
      await outgoing.flush()
    }
  }
  if (count.wrong > 0)
    process.stderr.write(`${translate('cli.score.wrongLines', { count: count.wrong, lines: count.lines })}\n`)
  if (count.wrong > 1 && count.wrong === count.lines) process.stderr.write(`${translate('cli.score.noLines')}\n`)

  function scoreLine(line: Result<string>): string {
    count.lines += 1
    const result = line.ok ? readAssessment(line.value, questionnaires) : line
    if (!result.ok) {
      count.wrong += 1
      return `${toJson(lineError(count.lines, result.problems, translate))}\n`
    }
    if (result.warnings.length > 0)
      printProblems({ input: translate('cli.line', { line: count.lines }), problems: result.warnings }, translate)
    const { questionnaire, assessment, visible } = result.value
    return `${writerOf(questionnaire)(outcomeOf(questionnaire, assessment, visible))}\n`
  }
}
