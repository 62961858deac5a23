import type { Translate } from '#i18n/translator.ts'
import type { Language, Report } from './model.ts'

/** What every document of ours carries around its sections. */
export function frameOf(say: Translate, language: Language, footer: string): Pick<Report, 'format' | 'version' | 'language' | 'footer' | 'words'> {
  return {
    format: 'cohesietoets/report',
    version: 1,
    language,
    footer: { start: footer, pageLabel: language === 'nl' ? 'Pagina {page} van {pages}' : 'Page {page} of {pages}' },
    words: { contents: say('words.contents'), continued: say('words.continued'), figure: say('words.figure'), table: say('words.table'), note: say('words.note'), skip: say('words.skip') }
  }
}
