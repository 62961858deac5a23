import type { Language, Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'

/** Prints the questionnaires with their version, checks and weights. */
export function list(questionnaires: Questionnaires, language: Language, translate: Translate): void {
  const blocks = questionnaires.newest.map((questionnaire) =>
    [
      translate('cli.list.questionnaire', {
        id: questionnaire.id,
        version: questionnaire.version,
        title: questionnaire.title[language],
        count: questionnaire.checks.size
      }),
      ...questionnaire.themes.flatMap((theme) => [
        '',
        `${theme.id}: ${theme.title[language]}`,
        ...theme.checks.map(({ name, weight, gate, quick, notApplicable, short }) => {
          const shownWeight = translate('cli.list.weight', { weight })
          const shownMarks = marks(gate, quick, notApplicable !== null, translate)
          return `  ${name.padEnd(26)}${shownWeight}  ${shownMarks.padEnd(34)}${short[language]}`
        })
      ])
    ].join('\n')
  )
  process.stdout.write(`${blocks.join('\n\n')}\n`)
}

const marks = (gate: boolean, quick: boolean, mayNotApply: boolean, translate: Translate): string =>
  [
    gate ? translate('cli.list.gate') : '',
    quick ? translate('cli.list.quick') : '',
    mayNotApply ? translate('cli.list.notApplicable') : ''
  ]
    .filter((mark) => mark !== '')
    .join(', ')
