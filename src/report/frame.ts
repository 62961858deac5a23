import type { Translate } from '#i18n/translator.ts'
import type { Language, Report } from './model.ts'

const pageLabels = { nl: 'Pagina {page} van {pages}', en: 'Page {page} of {pages}' } as const satisfies Readonly<
  Record<Language, string>
>

/** The parts around the sections that every document has. */
export function frameOf(
  say: Translate,
  language: Language,
  footer: string
): Pick<Report, 'format' | 'version' | 'language' | 'footer' | 'words'> {
  return {
    format: 'cohesietoets/report',
    version: 1,
    language,
    footer: { start: footer, pageLabel: pageLabels[language] },
    words: {
      contents: say('words.contents'),
      continued: say('words.continued'),
      figure: say('words.figure'),
      table: say('words.table'),
      note: say('words.note'),
      skip: say('words.skip'),
      empty: say('words.empty')
    }
  }
}
