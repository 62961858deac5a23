import type { Translate } from '#i18n/translator.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { toldMinutes } from '#questionnaire/reading-time.ts'
import { instrumentName } from '#wording/speech.ts'
import { toldTime } from '#wording/told-time.ts'
import { frameOf } from '../frame.ts'
import type { Language, Report } from '../model.ts'
import { closingSection, openingSection } from './opening-and-closing.ts'
import type { Form } from './form.ts'
import { partSection } from './part.ts'

export interface BlankFormInput {
  readonly questionnaire: Questionnaire
  readonly depth: Depth
  readonly language: Language
  readonly translate: Translate
  readonly softwareVersion: string
}

/**
 * A document needs a date and the form has none of its own: this is the day its design was fixed, so that it stays the
 * same.
 */
const designed = '2026-11-22T00:00:00Z'

/** Builds the questionnaire without answers, to print and fill in by hand. */
export function buildBlankForm({ questionnaire, depth, language, translate, softwareVersion }: BlankFormInput): Report {
  const form: Form = {
    questionnaire,
    depth,
    language,
    time: toldTime(toldMinutes(questionnaire, depth), translate),
    pick: (text) => text[language],
    say: (key, args) => translate(`report.${key}`, args)
  }
  const { say } = form
  const instrument = instrumentName(form)
  const title = say(`blank.title.${depth}`, { instrument })
  return {
    ...frameOf(say, language, say('blank.footer', { title, version: questionnaire.version })),
    flavour: 'public',
    title,
    subtitle: say('blank.subtitle'),
    properties: {
      author: instrument,
      subject: say('blank.subject', { instrument }),
      keywords: [instrument, ...say('keywords').split(', ')],
      createdAt: designed,
      modifiedAt: designed,
      documentId: ['blank', questionnaire.id, questionnaire.version, softwareVersion, depth, language].join('/')
    },
    contents: false,
    sections: [
      openingSection(form),
      ...questionnaire.parts.flatMap((part) => partSection(form, part) ?? []),
      closingSection(form)
    ],
    sheets: []
  }
}
