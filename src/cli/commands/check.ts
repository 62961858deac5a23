import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Translate } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { definitionFiles, readQuestionnaire } from '../content.ts'
import { Failure, type InputProblems } from '../failure.ts'
import { readInput } from '../input.ts'
import { oneLine, tell } from '../speak.ts'

/** Validates assessments and questionnaires: every problem of every input at once; says what is in order. */
export async function check(inputs: readonly string[], questionnaires: readonly Questionnaire[], translate: Translate): Promise<void> {
  const wrong: InputProblems[] = []
  for (const input of inputs) {
    const folder = questionnaireFolder(input)
    const { problems, warnings } = folder === null ? await checkAssessment(input, questionnaires) : checkQuestionnaire(folder)
    tell({ input, problems: warnings }, translate)
    if (problems.length > 0) wrong.push({ input, problems })
    else process.stdout.write(`${translate(folder === null ? 'cli.check.assessmentInOrder' : 'cli.check.questionnaireInOrder', { input: oneLine(input) })}\n`)
  }
  if (wrong.length > 0) throw new Failure(wrong)
}

interface Checked {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

async function checkAssessment(input: string, questionnaires: readonly Questionnaire[]): Promise<Checked> {
  const result = await readInput(input, questionnaires)
  return result.ok ? { problems: [], warnings: result.warnings } : { problems: result.problems, warnings: [] }
}

function checkQuestionnaire(folder: string): Checked {
  const result = readQuestionnaire(folder)
  return { problems: result.ok ? [] : result.problems, warnings: [] }
}

/** The folder of a questionnaire when the input is that folder, or one of its files; else null. */
function questionnaireFolder(input: string): string | null {
  const folder = definitionFiles.some((name) => name === basename(input)) ? dirname(input) : input
  return definitionFiles.some((name) => existsSync(join(folder, name))) ? folder : null
}
