import { quotationOf, type Evidence } from '#assessment/evidence.ts'
import { evidencePlace, missingText } from '#wording/evidence.ts'
import { shortOf } from '#wording/names.ts'
import { heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block } from '../model.ts'
import type { Previous } from '../previous.ts'

/**
 * What happened with the evidence that was taken from the draft of an earlier version. A piece is recognised by its
 * salt, which stays the same.
 */
export function changedPlaces(
  context: Context,
  { assessment: before }: Previous,
  titles: readonly string[]
): readonly Block[] {
  const { say, assessment, questionnaire } = context
  let gone = 0
  const rows = Object.entries(before.evidence ?? {}).flatMap(([check, pieces]): readonly (readonly TextOrRuns[])[] => {
    if (!questionnaire.checks.has(check)) return []
    const now = assessment.evidence?.[check] ?? []
    return pieces.flatMap((piece) => {
      const fate = fateOf(context, piece, now)
      if (fate?.isGone === true) gone += 1
      return fate === null ? [] : [[shortOf(context, check), wasText(context, piece), fate.text]]
    })
  })
  if (before.evidence === undefined) return []
  const columns = [{ title: say('column.check'), width: 24 }, ...titles.map((title) => ({ title, width: 38 }))]
  return [
    heading(2, 'changes-places', say('changes.places')),
    paragraph(say('changes.placesLead', { count: gone })),
    ...(rows.length === 0 ? [] : [table(say('changes.places'), columns, rows)])
  ]
}

function fateOf(
  { say, translate }: Context,
  piece: Evidence,
  now: readonly Evidence[]
): { readonly text: string; readonly isGone?: boolean } | null {
  const [quote, , , passage] = piece.selector
  const same = now.find(({ selector }) => selector[3].salt === passage.salt)
  if (same === undefined) return { text: say('changes.place.gone'), isGone: true }
  const missing = missingText(translate, same)
  if (missing !== '') return { text: say('changes.place.kept', { missing }), isGone: true }
  const place = evidencePlace(translate, same)
  if (quotationOf(same) !== quote.exact)
    return { text: say('changes.place.changed', { now: `${place}: “${quotationOf(same)}”` }) }
  return place === evidencePlace(translate, piece) ? null : { text: say('changes.place.moved', { now: place }) }
}

const wasText = ({ translate }: Context, piece: Evidence): string => {
  const place = evidencePlace(translate, piece)
  return quotationOf(piece) === '' ? place : `${place}: “${quotationOf(piece)}”`
}
