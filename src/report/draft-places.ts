import { quotationOf, type Evidence, type EvidenceByCheck } from '#assessment/evidence.ts'
import type { Answers } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { visibleText } from '#lib/blank.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { evidencePlace, missingText } from '#wording/evidence.ts'

/** The answers with, below each remark, the places in the draft that the remark does not mention itself. */
export function withPlaces(
  answers: Answers,
  evidence: EvidenceByCheck | undefined,
  { checks }: Pick<Questionnaire, 'checks'>,
  translate: Translate
): Answers {
  const remarks = Object.entries(evidence ?? {}).flatMap(([name, pieces]): readonly (readonly [string, string])[] => {
    const check = checks.get(name)
    if (check === undefined) return []
    const remark = visibleText(answers[check.remarkName])
    const whole = placesBelow(remark, pieces, translate)
    return whole === remark ? [] : [[check.remarkName, whole]]
  })
  return remarks.length === 0 ? answers : { ...answers, ...Object.fromEntries(remarks) }
}

/**
 * A remark with, below it, the places in the draft that it does not mention itself. A line that quotes what was not found
 * again in a later version says so.
 */
export function placesBelow(remark: string, pieces: readonly Evidence[], translate: Translate): string {
  const lines = remark.split('\n')
  const below = new Set<string>()
  for (const piece of pieces) {
    const [place, missing] = [evidencePlace(translate, piece), missingText(translate, piece)]
    const quotation = quotationOf(piece).replace(/\s+/g, ' ')
    const at = missing === '' || quotation === '' ? -1 : lines.findIndex((line) => line.includes(quotation))
    if (at >= 0) lines[at] = `${lines[at] ?? ''} (${missing})`
    else if (missing !== '') below.add(`${place} (${missing})`)
    else if (!remark.includes(place)) below.add(place)
  }
  const listed =
    below.size === 0 ? [] : [translate('report.place.listed', { count: below.size, places: [...below].join('; ') })]
  return [...(remark === '' ? [] : lines), ...listed].join('\n')
}

/** How many places were taken from the draft, and how many of them the app proposed. */
export function countPlaces(evidence: EvidenceByCheck = {}): { readonly count: number; readonly proposed: number } {
  const pieces = Object.values(evidence).flat()
  return { count: pieces.length, proposed: pieces.filter(({ origin }) => origin === 'proposal').length }
}
