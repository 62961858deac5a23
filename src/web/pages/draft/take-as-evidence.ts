import { evidenceLimits, type Evidence } from '#assessment/evidence.ts'
import { anchor, readerVersion } from '#draft/anchor.ts'
import { takeEvidence } from '#editing/evidence.ts'
import { isFrozen } from '#editing/round-part.ts'
import type { Translate } from '#i18n/translator.ts'
import { isSame } from '#lib/same.ts'
import type { Wording } from '#wording/assessment.ts'
import { evidenceLine, evidencePlace } from '#wording/evidence.ts'
import { shortOf } from '#wording/names.ts'
import type { Chosen, OpenDraft } from '../../draft/open-drafts.ts'
import { announce } from '../../shell/announce.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'

interface TakeOver {
  readonly draft: OpenDraft
  readonly chosen: Chosen
  readonly check: string
  readonly isProposed: boolean
}

/** The piece of evidence that was taken from a spot; undefined when there is none. */
export const takenAs = (
  open: OpenAssessment,
  { draft, chosen, check }: Omit<TakeOver, 'isProposed'>
): Evidence | undefined => {
  const { selector } = anchor(draft.blocks, chosen, { origin: 'own', source: sourceOf(draft), salt: '' })
  return open
    .get()
    .assessment.evidence?.[check]?.find(({ source, selector: [quote, position] }) =>
      isSame([source.sha256, quote, position], [draft.sha256, selector[0], selector[1]])
    )
}

/** Takes a sentence as evidence, with its place and a quotation in the remark. Never touches the level. */
export function takeAsEvidence(open: OpenAssessment, wording: Wording, t: Translate, taken: TakeOver): void {
  const { draft, chosen, check, isProposed } = taken
  const { assessment } = open.get()
  if (isFrozen(assessment) || takenAs(open, taken) !== undefined) return
  if ((assessment.evidence?.[check]?.length ?? 0) >= evidenceLimits.perCheck) {
    announce('draft.full', { count: evidenceLimits.perCheck })
    return
  }
  const piece = anchor(draft.blocks, chosen, {
    origin: isProposed ? 'proposal' : 'own',
    source: sourceOf(draft),
    salt: newSalt()
  })
  const isFirst = assessment.evidence === undefined
  open.revise((current) => takeEvidence(current, check, piece, evidenceLine(t, piece)))
  announce(isFirst ? 'draft.tookFirst' : 'draft.taken', {
    check: shortOf(wording, check),
    place: evidencePlace(t, piece)
  })
}

/** The file of a draft, as evidence names it. */
export const sourceOf = ({ name, sha256, kind }: OpenDraft) => ({ name, sha256, reader: kind, version: readerVersion })

/** Sixteen random hexadecimal characters. */
const newSalt = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
