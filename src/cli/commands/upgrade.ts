import { join } from 'node:path'
import { upgrade as upgradeAssessment, type Upgrade } from '#assessment/upgrade.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import { error, type Problem } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { upgradedFile } from '#wording/file-names.ts'
import { upgradeLines } from '#wording/upgrade.ts'
import { fail } from '../failure.ts'
import { freeName } from '../free-name.ts'
import type { ReadInput } from '../input.ts'
import { oneLine } from '../speak.ts'
import { validInputs } from '../valid-inputs.ts'
import { warnUnsealed, writeDocumentFile } from '../write-file.ts'

export interface UpgradeOptions {
  readonly folder: string
  /** Whether to only report what would change. */
  readonly previewOnly: boolean
  readonly language: Language
  readonly passphrase: string | null
}

interface Upgraded {
  readonly input: string
  readonly before: Questionnaire
  readonly after: Questionnaire
  readonly result: Upgrade
}

/**
 * Writes a copy of each assessment in the newest version of its questionnaire, beside the old file, and reports the
 * changes. Reads all inputs first: nothing is written when one cannot be upgraded.
 */
export async function upgrade(
  inputs: readonly string[],
  options: UpgradeOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const contentOf = await validInputs(inputs, {
    questionnaires,
    passphrase: options.passphrase,
    translate,
    problemsOf: (read) => {
      const done = upgradeInput(read, '', questionnaires)
      return 'result' in done ? [] : done
    }
  })
  const taken = new Set<string>()
  for (const input of inputs) {
    const each = upgradeInput((await contentOf(input)).value, input, questionnaires)
    if (!('result' in each)) fail(input, each)
    process.stdout.write(`${[headOf(each, translate), ...linesOf(each, options, translate)].join('\n')}\n`)
    if (options.previewOnly || each.before === each.after) continue
    const { assessment } = each.result
    const path = join(options.folder, `${freeName(upgradedFile(assessment), taken)}.cohesietoets.json`)
    const written = await writeDocumentFile(path, writeAssessment(assessment), options.passphrase)
    if (options.passphrase === null) warnUnsealed(written, translate)
    process.stdout.write(`${translate('cli.upgrade.written', { path: oneLine(written) })}\n`)
  }
}

function upgradeInput(
  { assessment, questionnaire }: ReadInput,
  input: string,
  { newest }: Questionnaires
): Upgraded | readonly Problem[] {
  const after = newest.find(({ id }) => id === questionnaire.id) ?? questionnaire
  const result = upgradeAssessment(assessment, after)
  const { version } = assessment.questionnaire
  if (result === null) return [error('no-upgrade', 'questionnaire.version', { from: version, to: after.version })]
  if (version !== after.version && assessment.review !== undefined) return [error('upgrade-in-round', 'review')]
  return { input, before: questionnaire, after, result }
}

const headOf = ({ input, before, after }: Upgraded, translate: Translate): string =>
  translate(before === after ? 'cli.upgrade.same' : 'cli.upgrade.head', {
    input: oneLine(input),
    from: before.version,
    to: after.version
  })

const linesOf = ({ before, after, result }: Upgraded, { language }: UpgradeOptions, translate: Translate) =>
  upgradeLines({ questionnaire: after, before, changes: result.changes, language, translate }).map(
    (line) => `  ${oneLine(line)}`
  )
