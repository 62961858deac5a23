import type { Language, Translate } from '#i18n/translator.ts'
import { isBlank } from '#lib/blank.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { shortOf } from '#wording/names.ts'
import { speechIn } from '#wording/speech.ts'
import { titleInWords } from '#wording/title.ts'
import { itemInWords } from '#wording/workshop/item.ts'
import { nextInWords } from '#wording/workshop/next.ts'
import { talkSentences } from '#wording/workshop/talk.ts'
import { compass } from '#workshop/compass.ts'
import { checkItems } from '#workshop/items.ts'
import { nextStep } from '#workshop/next-step.ts'
import type { ReadWorkshop } from '#workshop/read.ts'
import { oneLine } from '../../speak.ts'
import { readWorkshopFiles } from './read-file.ts'

/** Prints how far a workshop is, check by check, and which checks to talk about next. */
export async function workshopStatus(
  input: string,
  questionnaires: Questionnaires,
  passphrase: string | null,
  language: Language,
  translate: Translate
): Promise<void> {
  const read = await readWorkshopFiles([input], questionnaires, passphrase, translate)
  const lines = read.flatMap((workshop) => linesOf(workshop, language, translate))
  process.stdout.write(`${lines.map(oneLine).join('\n')}\n`)
}

function linesOf(
  { workshop, questionnaire }: ReadWorkshop,
  language: Language,
  translate: Translate
): readonly string[] {
  const say: Translate = (key, args) => translate(`cli.workshop.status.${key}`, args)
  const speech = speechIn({ questionnaire, language, translate })
  const { draft, items } = workshop
  const checks = checkItems(workshop)
  return [
    say(isBlank(draft.version) ? 'draft' : 'draftVersion', {
      title: titleInWords(draft.title, translate),
      version: draft.version
    }),
    say('script', { minutes: items.reduce((sum, item) => sum + item.minutes, 0), count: checks.length }),
    say('next', { step: nextInWords(speech, nextStep(workshop, questionnaire)) }),
    ...checks.map((item) => say('check', { check: shortOf(speech, item.id), text: itemInWords(speech, item) })),
    ...compass(workshop, questionnaire).map(({ check, reasons }) =>
      say('talk', { check: shortOf(speech, check), text: talkSentences(speech, reasons).join(' ') })
    )
  ]
}
