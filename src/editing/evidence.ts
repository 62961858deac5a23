import { evidenceLimits, type Evidence, type EvidenceByCheck } from '#assessment/evidence.ts'
import { joinEvidence } from '#assessment/move-evidence.ts'
import type { AssessmentWith } from '#assessment/types.ts'
import { isSame } from '#lib/same.ts'
import { questionOf, remarkName } from '#questionnaire/remark-name.ts'
import { changeAnswers } from './change-answers.ts'
import { lookedAt } from './look-again.ts'

type Carrier = AssessmentWith<unknown>

/** The assessment with this evidence. The field is gone when no check has any. */
export function withEvidence<T extends { readonly evidence?: EvidenceByCheck }>(
  { evidence: _, ...assessment }: T,
  evidence: EvidenceByCheck
): T {
  const filled = Object.entries(evidence).filter(([, pieces]) => pieces.length > 0)
  return (filled.length === 0 ? assessment : { ...assessment, evidence: Object.fromEntries(filled) }) as T
}

/** Adds a passage to the evidence of a check, and `line` on a line of its own to the remark. */
export function takeEvidence<T extends Carrier>(assessment: T, check: string, piece: Evidence, line: string): T {
  const evidence = assessment.evidence ?? {}
  const joined = joinEvidence(evidence[check] ?? [], [piece])
  return withEvidence(addToRemark(assessment, check, line), { ...evidence, [check]: joined })
}

/** Puts a line below the remark on a check, unless the line is there already. */
export function addToRemark<T extends Carrier>(assessment: T, check: string, line: string): T {
  const name = remarkName(check)
  const known = assessment.answers[name]
  const before = typeof known === 'string' ? known.trimEnd() : ''
  if (before.split('\n').includes(line)) return assessment
  const answers = changeAnswers(assessment.answers, { [name]: before === '' ? line : `${before}\n${line}` })
  return lookedAt({ ...assessment, answers }, [questionOf(name)])
}

/** Removes a passage from the evidence of a check, and its line from the remark if nobody changed that line. */
export function dropEvidence<T extends Carrier>(assessment: T, check: string, piece: Evidence, line: string): T {
  const evidence = assessment.evidence ?? {}
  const left = (evidence[check] ?? []).filter((each) => !isSame(each, piece))
  const remark = assessment.answers[remarkName(check)]
  const lines = typeof remark === 'string' ? remark.split('\n') : []
  const rest = lines.filter((each) => each !== line)
  const answers =
    rest.length === lines.length
      ? assessment.answers
      : changeAnswers(assessment.answers, { [remarkName(check)]: rest.length === 0 ? undefined : rest.join('\n') })
  return withEvidence({ ...assessment, answers }, { ...evidence, [check]: left })
}

/** Replaces a piece of evidence, and its line in the remark, by the passage found in another version of the draft. */
export function replaceEvidence<T extends Carrier>(
  assessment: T,
  check: string,
  old: Evidence,
  fresh: Evidence,
  lineOf: (piece: Evidence) => string
): T {
  const pieces = (assessment.evidence?.[check] ?? []).map((each) => (isSame(each, old) ? fresh : each))
  const name = remarkName(check)
  const remark = assessment.answers[name]
  const lines = typeof remark === 'string' ? remark.split('\n') : []
  const answers = changeAnswers(
    assessment.answers,
    lines.length === 0 ? {} : { [name]: lines.map((line) => (line === lineOf(old) ? lineOf(fresh) : line)).join('\n') }
  )
  return withEvidence({ ...assessment, answers }, { ...assessment.evidence, [check]: pieces })
}

/**
 * Records of these pieces, by their salts, whether they were not found again in a version of the draft. Leaves others as
 * they are.
 */
export function recordMissing<T extends Carrier>(
  assessment: T,
  isMissing: ReadonlyMap<string, boolean>,
  version: string
): T {
  const { evidence } = assessment
  if (evidence === undefined) return assessment
  const missingFrom = version.slice(0, evidenceLimits.version)
  const recorded = ({ missingFrom: known, ...piece }: Evidence): Evidence => {
    const missing = isMissing.get(piece.selector[3].salt) ?? null
    if (missing === null) return known === undefined ? piece : { ...piece, missingFrom: known }
    return missing ? { ...piece, missingFrom } : piece
  }
  const entries = Object.entries(evidence).map(([check, pieces]) => [check, pieces.map(recorded)] as const)
  return withEvidence(assessment, Object.fromEntries(entries))
}

/** Empties every quotation, in the evidence and in the lines of remarks. Places stay. */
export function wipeQuotations<T extends Carrier>(assessment: T, lineOf: (piece: Evidence) => string): T {
  return Object.entries(assessment.evidence ?? {}).reduce(
    (wiped, [check, pieces]) =>
      pieces.reduce((current, piece) => replaceEvidence(current, check, piece, withoutQuotation(piece), lineOf), wiped),
    assessment
  )
}

function withoutQuotation({ selector: [quote, ...others], ...piece }: Evidence): Evidence {
  return { ...piece, selector: [{ ...quote, exact: '' }, ...others] }
}

/**
 * Merges what each side added and removed since `base`. What either side added stays; what either side removed goes.
 */
export function mergeEvidence(
  base: EvidenceByCheck = {},
  mine: EvidenceByCheck = {},
  theirs: EvidenceByCheck = {}
): EvidenceByCheck {
  const checks = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return Object.fromEntries(
    [...checks].map((check) => [check, mergePieces(base[check] ?? [], mine[check] ?? [], theirs[check] ?? [])])
  )
}

function mergePieces(
  base: readonly Evidence[],
  mine: readonly Evidence[],
  theirs: readonly Evidence[]
): readonly Evidence[] {
  const isIn = (pieces: readonly Evidence[], piece: Evidence): boolean => pieces.some((each) => isSame(each, piece))
  const stays = (piece: Evidence): boolean => !isIn(base, piece) || (isIn(mine, piece) && isIn(theirs, piece))
  return joinEvidence(theirs, mine).filter(stays)
}
