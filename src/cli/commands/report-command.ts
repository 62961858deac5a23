import { Option, type Command } from 'commander'
import type { ReportLength } from '#report/model.ts'
import type { Format } from '#render/renderer.ts'
import { passphraseFrom } from '../passphrase.ts'
import { languageAsked, type Tools } from './tools.ts'

/** The command `report`, with its options and help. */
export function addReportCommand(program: Command, tools: Tools): void {
  const { translate, lang, out, passphrase, formats, expectOneStandardInput, questionnaires, refuse } = tools
  const say = (key: string): string => translate(`cli.${key}`)
  tools
    .command(program, 'report', 'report')
    .argument(`<${say('file')}...>`, say('fileArgument'))
    .addOption(formats('report.formatOption').default(['pdf'], 'pdf'))
    .addOption(lang())
    .option('--public', say('report.publicOption'))
    .option('--evidence', say('report.evidenceOption'))
    .option('--since <file>', say('report.sinceOption'))
    .option('--no-review', say('report.noReviewOption'))
    .addOption(new Option('--length <length>', say('report.lengthOption')).choices(['full', 'short']).default('full'))
    .option('--mark <text>', say('report.markOption'))
    .option('--seal', say('report.sealOption'))
    .addOption(passphrase())
    .addOption(out())
    .action(
      async (
        files: string[],
        options: {
          format: Format[]
          public?: true
          evidence?: true
          since?: string
          review: boolean
          length: ReportLength
          mark?: string
          seal?: true
          passphraseFile?: string
          out: string
        },
        self: Command
      ) => {
        expectOneStandardInput([...files, options.since, options.passphraseFile], self)
        if (options.public === true && options.mark !== undefined) refuse(self, 'report.markNotPublic')
        if (options.public === true && options.seal === true) refuse(self, 'report.sealNotPublic')
        const phrase = await passphraseFrom(options.passphraseFile)
        if (options.seal === true && phrase === null) refuse(self, 'report.sealWith')
        const { report } = await import('./report.ts')
        await report(
          files,
          {
            formats: options.format,
            language: languageAsked(self),
            flavour: options.public ? 'public' : 'working',
            includeEvidence: options.evidence ?? false,
            since: options.since ?? null,
            withReview: options.review,
            length: options.length,
            ...(options.mark !== undefined && { mark: options.mark }),
            passphrase: phrase,
            isSealed: options.seal ?? false,
            folder: options.out
          },
          questionnaires(),
          translate
        )
      }
    )
}
