import type { Translate } from '#i18n/translator.ts'
import { shorten } from '#lib/shorten.ts'
import type { Language, Questionnaire } from '#questionnaire/types.ts'
import { instrumentName, speechIn } from '#wording/speech.ts'
import { titleInWords } from '#wording/title.ts'
import type { PrintKind } from '#workshop/print-kinds.ts'
import type { Workshop } from '#workshop/types.ts'
import { frameOf } from '../frame.ts'
import type { Paper, Report, Section } from '../model.ts'
import { cardSections } from './cards.ts'
import { formSections } from './forms.ts'
import { posterSections } from './posters.ts'
import type { Join, Print } from './print.ts'
import { sheetSections } from './sheets.ts'
import { tentSections } from './tents.ts'
import { votingSections } from './voting.ts'

export interface PrintInput {
  readonly questionnaire: Questionnaire
  readonly workshop: Workshop
  /** How people come into the room with phones; absent without one. */
  readonly join?: Join | undefined
  readonly language: Language
  readonly translate: Translate
  readonly softwareVersion: string
}

/** A document to print; `name` is part of the name of its file. */
export interface Printed {
  readonly name: string
  readonly report: Report
}

const bare = { isBare: true } as const

/** The paper of each kind of print, and its contents. A poster comes in two sizes. */
const designs: Readonly<
  Record<PrintKind, { readonly papers: readonly Paper[]; readonly sections: (print: Print) => readonly Section[] }>
> = {
  cards: { papers: [{ size: 'a5', type: 1.6, ...bare }], sections: cardSections },
  voting: { papers: [{ size: 'a4', type: 1, ...bare }], sections: votingSections },
  posters: {
    papers: [
      { size: 'a1', type: 4.1 },
      { size: 'a0', type: 5.8 }
    ],
    sections: posterSections
  },
  sheets: { papers: [{ size: 'a3', type: 2.1, isTurned: true, ...bare }], sections: sheetSections },
  tents: { papers: [{ size: 'a4', type: 1, ...bare }], sections: tentSections },
  forms: { papers: [{ size: 'a4', type: 1.1, ...bare }], sections: formSections }
}

/**
 * The documents to print of one kind; empty when there is nothing to print, such as sheets for a questionnaire without
 * futures.
 */
export function buildPrint(kind: PrintKind, input: PrintInput): readonly Printed[] {
  const { language, workshop, softwareVersion } = input
  const print: Print = { ...speechIn(input), workshop, join: input.join ?? null }
  const { say } = print
  const { papers, sections: make } = designs[kind]
  const sections = make(print)
  if (sections.length === 0) return []
  const instrument = instrumentName(print)
  const draft = titleInWords(workshop.draft.title, input.translate)
  return papers.map((paper) => ({
    name: papers.length === 1 ? say(`print.${kind}.file`) : `${say(`print.${kind}.file`)}-${paper.size}`,
    report: {
      ...frameOf(say, language, say('print.footer', { name: say(`print.${kind}.title`), instrument })),
      flavour: 'public',
      title: say(`print.${kind}.title`),
      subtitle: say('print.subtitle', { title: shorten(draft, 90) }),
      properties: {
        author: instrument,
        subject: say('print.subject', { name: say(`print.${kind}.title`), title: draft }),
        keywords: [instrument, ...say('keywords').split(', ')],
        createdAt: workshop.createdAt,
        modifiedAt: workshop.createdAt,
        documentId: ['print', kind, paper.size, workshop.id, workshop.sequence, softwareVersion, language].join('/')
      },
      paper,
      contents: false,
      sections,
      sheets: []
    }
  }))
}
