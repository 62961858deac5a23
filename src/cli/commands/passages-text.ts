import type { Found, Passage } from '#draft/find.ts'
import type { PassagesDocument } from '#draft/passages-schema.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import { startOf } from '#lib/shorten.ts'
import type { Check } from '#questionnaire/types.ts'
import { oneLine } from '../speak.ts'

/** How many characters of a passage are printed. */
const shown = 300
/** How many of the words that were searched for are listed. */
const wordsNamed = 8

/** The passages as text for a terminal. */
export function passagesAsText(
  { draft, checks: found }: PassagesDocument,
  checks: readonly Check[],
  language: Language,
  translate: Translate
): string {
  const say = (key: string, args?: Record<string, string | number>): string => translate(`cli.passages.${key}`, args)
  const lines = [
    say('read', { count: draft.blocks, kind: say(`kind.${draft.kind}`) }),
    ...draft.unread.map((what) => `- ${what}`),
    ...checks.flatMap((check) => ['', `${check.name}: ${check.short[language]}`, ...underCheck(found[check.name])]),
    '',
    say('warning')
  ]
  return `${lines.map(oneLine).join('\n')}\n`

  function underCheck(its: Found | undefined): readonly string[] {
    if (its === undefined || its.passages.length === 0) {
      const words = (its?.groups ?? []).flatMap((group) => group.words.slice(0, 2)).slice(0, wordsNamed)
      return [`  ${say('nothing', { words: words.join(', ') })}`]
    }
    return its.passages.flatMap((passage) => [
      `  ${placeOf(passage)}`,
      `    ${passage.text.length > shown ? `${startOf(passage.text, shown)}…` : passage.text}`,
      `    (${say('because', { words: passage.words.join(', ') })})`
    ])
  }

  function placeOf({ number, heading, page, counter }: Passage): string {
    const section = number === null ? '' : /^\d/.test(number) ? say('section', { number }) : number
    const place = [section, heading ?? '', page === null ? '' : say('page', { page })].filter((part) => part !== '')
    return [place.length === 0 ? '–' : place.join(', '), ...(counter ? [`(${say('counter')})`] : [])].join(' ')
  }
}
