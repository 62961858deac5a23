import { quotationOf, type Evidence } from '#assessment/evidence.ts'
import type { Translate } from '#i18n/translator.ts'

/** A place in a draft, however it was found. */
export interface DraftPlace {
  readonly number: string | null
  readonly heading: string | null
  readonly paragraph?: number
  readonly page: number | null
}

/** A place in a draft as text: *§ 3.2, alinea 4, p. 12*. */
export function placeText(translate: Translate, { number, heading, paragraph, page }: DraftPlace): string {
  const say = (key: string, args: Record<string, string | number>): string => translate(`report.place.${key}`, args)
  const section =
    number !== null
      ? /^\d/.test(number)
        ? say('section', { number })
        : number
      : heading === null
        ? ''
        : say('below', { heading })
  const parts = [
    section,
    paragraph === undefined ? '' : say('paragraph', { paragraph }),
    page === null ? '' : say('page', { page })
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** The place of a piece of evidence as text: *§ 3.2, alinea 4, p. 12*. Works without the draft. */
export const evidencePlace = (translate: Translate, { selector: [, , section] }: Evidence): string =>
  placeText(translate, section)

/** That a piece of evidence was not found again in a later version of the draft; empty when that is not known. */
export const missingText = (translate: Translate, { missingFrom }: Evidence): string =>
  missingFrom === undefined
    ? ''
    : missingFrom === ''
      ? translate('report.place.missing')
      : translate('report.place.missingFrom', { version: missingFrom })

/**
 * The line that a piece of evidence adds to the remark on its check: its place, and the quotation unless that was
 * wiped.
 */
export function evidenceLine(translate: Translate, piece: Evidence): string {
  const place = evidencePlace(translate, piece)
  const quotation = quotationOf(piece).replace(/\s+/g, ' ')
  return quotation === '' ? place : translate('report.place.quoted', { place, quotation })
}
