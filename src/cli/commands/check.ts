import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Translate } from '#i18n/translator.ts'
import { error, type Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { definitionFiles, readQuestionnaire } from '../content.ts'
import { Failure, type InputProblems } from '../failure.ts'
import { readInput } from '../input.ts'
import { tell } from '../speak.ts'

/** Validates assessments and questionnaires: every problem of every input at once; says what is in order. */
export async function check(inputs: readonly string[], questionnaires: readonly Questionnaire[], translate: Translate): Promise<void> {
  const wrong: InputProblems[] = []
  for (const input of inputs) {
    const folder = questionnaireFolder(input)
    const { problems, warnings } = folder === null ? await checkAssessment(input, questionnaires) : checkQuestionnaire(folder)
    tell({ input, problems: warnings }, translate)
    if (problems.length > 0) wrong.push({ input, problems })
    else process.stdout.write(`${translate(folder === null ? 'cli.check.assessmentInOrder' : 'cli.check.questionnaireInOrder', { input })}\n`)
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
  try {
    const result = readQuestionnaire(folder)
    return { problems: result.ok ? [] : result.problems, warnings: [] }
  } catch {
    const missing = definitionFiles.filter((name) => !existsSync(join(folder, name)))
    return { problems: missing.length > 0 ? missing.map((name) => error('not-found', name)) : [error('not-json', '', { line: 1, column: 1 })], warnings: [] }
  }
}

/** The folder of a questionnaire when the input is that folder, or one of its files; else null. */
function questionnaireFolder(input: string): string | null {
  const isFolder = existsSync(input) && statSync(input).isDirectory()
  const folder = isFolder ? input : definitionFiles.some((name) => name === basename(input)) ? dirname(input) : null
  return folder !== null && existsSync(join(folder, 'questionnaire.json')) ? folder : null
}
