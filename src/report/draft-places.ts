import type { Evidence, EvidenceByCheck } from '#assessment/evidence.ts'
import type { Answers } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import { visibleText } from '#lib/blank.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { evidencePlace } from '#wording/evidence.ts'

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

/** A remark with, below it, the places in the draft that it does not mention itself. */
export function placesBelow(remark: string, pieces: readonly Evidence[], translate: Translate): string {
  const places = [...new Set(pieces.map((piece) => evidencePlace(translate, piece)))].filter(
    (place) => !remark.includes(place)
  )
  if (places.length === 0) return remark
  const line = translate('report.place.listed', { count: places.length, places: places.join('; ') })
  return remark === '' ? line : `${remark}\n${line}`
}

/** How many places were taken from the draft, and how many of them the app proposed. */
export function countPlaces(evidence: EvidenceByCheck = {}): { readonly count: number; readonly proposed: number } {
  const pieces = Object.values(evidence).flat()
  return { count: pieces.length, proposed: pieces.filter(({ origin }) => origin === 'proposal').length }
}
