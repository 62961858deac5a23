import { outcomeOf } from '#advice/outcome-of.ts'
import { buildPrint, buildReport, buildWorkshopResult, type Join } from '#report/build.ts'
import type { Flavour, Language, Report } from '#report/model.ts'
import { printKinds } from '#workshop/print-kinds.ts'
import { resultOf, type WorkshopResult } from '#workshop/result.ts'
import { settleWorkshop } from '#workshop/settle.ts'
import type { Workshop } from '#workshop/types.ts'
import { cohesietoets } from './questionnaire.ts'
import { translators } from './report.ts'
import { after, tally, voted, workshopOf } from './workshop.ts'

/**
 * A workshop in which everything happened: two ballots, one in somebody else's place, one of four people, a decision
 * without a reason, a minority view, a skipped and an open check, tables in three futures, and two empty chairs.
 */
export function eventfulWorkshop(): Workshop {
  const begun = after(
    workshopOf('90'),
    { kind: 'begin', moment: '2026-12-01T09:00:00Z' },
    {
      kind: 'expect',
      roles: [
        { function: 'beleidsmedewerker', organisation: 'SZW', isThere: true },
        { function: 'ervaringsdeskundige', organisation: 'Stichting Lezen en Schrijven', isThere: false },
        { function: '', organisation: 'OCW', isThere: false }
      ]
    },
    { kind: 'plan', item: 'szw-role', minutes: 6, notes: 'alleen-voor-mij' }
  )
  const first = voted(begun, 'szw-role', tally(4, 6, 2, 1, 1))
  const second = after(
    first,
    { kind: 'discuss', item: 'szw-role' },
    { kind: 'open', item: 'szw-role' },
    { kind: 'tally', item: 'szw-role', source: 'hand', tally: tally(1, 8, 0, 2, 0) },
    { kind: 'tally', item: 'szw-role', source: 'paper', tally: tally(0, 3, 2, 0, 0) },
    { kind: 'close', item: 'szw-role' },
    { kind: 'reveal', item: 'szw-role' },
    {
      kind: 'decide',
      item: 'szw-role',
      decision: { level: 1, reason: 'SZW mag alleen reageren.', minority: ['SZW schrijft al jaren mee.'] }
    }
  )
  const inShoes = after(
    voted(second, 'cohesion-defined', tally(0, 2, 7, 3, 0)),
    { kind: 'discuss', item: 'cohesion-defined' },
    { kind: 'open', item: 'cohesion-defined', as: 'no-digid' },
    { kind: 'tally', item: 'cohesion-defined', source: 'hand', tally: tally(8, 3, 1, 0, 0) },
    { kind: 'close', item: 'cohesion-defined' },
    { kind: 'reveal', item: 'cohesion-defined' },
    { kind: 'decide', item: 'cohesion-defined', decision: { level: 2, reason: '', minority: [] } }
  )
  const few = voted(inShoes, 'top-and-bottom', tally(1, 2, 1, 0, 0))
  return after(
    few,
    { kind: 'skip', item: 'own-push' },
    {
      kind: 'judge',
      item: 'futures',
      future: 'wild-west',
      theme: 'scope',
      verdict: 'vulnerable',
      reason: 'Eén bedrijf.'
    },
    { kind: 'judge', item: 'futures', future: 'big-business', theme: 'scope', verdict: 'vulnerable', reason: '' },
    { kind: 'judge', item: 'futures', future: 'user-utopia', theme: 'scope', verdict: 'holds', reason: '' },
    { kind: 'forces', item: 'futures', future: 'wild-west', forces: ['private-infrastructure'] }
  )
}

const inputOf = (workshop: Workshop, language: Language, flavour: Flavour) => {
  const result: WorkshopResult = resultOf(workshop, cohesietoets)
  const settled = settleWorkshop(workshop, cohesietoets, { id: workshop.id, now: '2026-12-01T10:30:00Z' })
  const assessment = { ...settled, review: { kind: 'workshop', workshop } }
  return {
    questionnaire: cohesietoets,
    assessment,
    outcome: outcomeOf(cohesietoets, assessment),
    warnings: [],
    language,
    flavour,
    includeEvidence: false,
    workshop: result,
    translate: translators[language],
    softwareVersion: '1.0.0'
  }
}

/** The report of the assessment that came out of a workshop. */
export const workshopReport = (language: Language, flavour: Flavour, workshop = eventfulWorkshop()): Report =>
  buildReport(inputOf(workshop, language, flavour))

/** The result of a workshop on one page. */
export const workshopResult = (language: Language, flavour: Flavour, workshop = eventfulWorkshop()): Report =>
  buildWorkshopResult(inputOf(workshop, language, flavour))

/** A room with phones; its QR code is a pattern and leads nowhere. */
export const join: Join = {
  address: 'toets.example.nl/meedoen',
  code: '7KQM 2XWB',
  squares: Array.from({ length: 25 }, (_, y) => Array.from({ length: 25 }, (__, x) => (x * y + x) % 3 === 0))
}

/** Everything that is printed for a workshop, an eventful one unless another is given, with the way into a room unless there is none. */
export const printed = (
  language: Language,
  room: Join | null = join,
  workshop = eventfulWorkshop()
): readonly { readonly name: string; readonly report: Report }[] =>
  printKinds.flatMap((kind) =>
    buildPrint(kind, {
      questionnaire: cohesietoets,
      workshop,
      language,
      translate: translators[language],
      join: room ?? undefined,
      softwareVersion: '1.0.0'
    })
  )
