import { Option, type Command } from 'commander'
import type { Tools } from './tools.ts'

/** How `passages` can print. */
const printed = ['text', 'json'] as const

interface PassagesOptions {
  readonly check?: string
  readonly format: (typeof printed)[number]
  readonly questionnaire: string
}

/** The command `passages`, with its options and help. */
export function addPassagesCommand(program: Command, tools: Tools): void {
  const { translate, messages, lang, command, questionnaires, ownFolder, named, refuseWith } = tools
  const say = (key: string): string => translate(`cli.passages.${key}`)
  command(program, 'passages', 'passages')
    .argument(`<${say('draft')}>`, say('draftArgument'))
    .option('--check <id>', say('checkOption'))
    .addOption(new Option('--format <json|text>', say('formatOption')).choices(printed).default('text', 'text'))
    .addOption(
      new Option('--questionnaire <id>', translate('cli.blank.questionnaireOption')).default(
        'cohesietoets',
        'cohesietoets'
      )
    )
    .addOption(lang())
    .action(async (input: string, options: PassagesOptions, self: Command) => {
      const questionnaire = named(questionnaires(), options.questionnaire, self)
      const { passages, termsOf } = await import('./passages.ts')
      const terms = termsOf(questionnaire, ownFolder())
      if (terms === null) return refuseWith(self, 'passages.noTerms', { found: questionnaire.id })
      const checks = [...questionnaire.checks.values()].filter(({ name }) => name === (options.check ?? name))
      if (checks.length === 0)
        refuseWith(self, 'passages.wrongCheck', { found: options.check ?? '', id: questionnaire.id })
      await passages(input, { checks, terms }, options.format, messages, translate)
    })
}
