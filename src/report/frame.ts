import type { Translate } from '#i18n/translator.ts'
import { shorten } from '#lib/shorten.ts'
import type { Language, Report } from './model.ts'

const pageLabels = { nl: 'Pagina {page} van {pages}', en: 'Page {page} of {pages}' } as const satisfies Readonly<
  Record<Language, string>
>

/** The parts of a footer, short enough for its lines; the date stays on one of them. */
export const inFooter = (
  { title, instrument = '', version = '' }: { title: string; instrument?: string; version?: string },
  date: string
): Readonly<Record<'title' | 'instrument' | 'version' | 'date', string>> => ({
  title: shorten(title, 50),
  instrument: shorten(instrument, 50),
  version: shorten(version, 20),
  date: date.replaceAll(' ', '\u00a0')
})

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
