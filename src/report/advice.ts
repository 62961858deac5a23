import type { Advice } from '#outcome/types.ts'
import { strong } from './blocks.ts'
import type { Context } from './context.ts'
import { metaOf, adviceWording } from '#wording/advice.ts'
import { findingsOf } from '#wording/assessment.ts'
import { muted } from './blocks.ts'
import { findingLabel } from '#wording/level.ts'
import type { List, Runs } from './model.ts'

/** All advice of a section, most important first. */
export function adviceList(context: Context, advices: readonly Advice[]): List {
  return { kind: 'list', ordered: true, entries: advices.flatMap((advice) => entryOf(context, advice)) }
}

function entryOf(context: Context, advice: Advice): readonly (readonly Runs[])[] {
  const worded = adviceWording(context, advice.id)
  if (worded === null) return []
  const because = becauseOf(context, advice)
  const title = because === null ? [strong(worded.title)] : [strong(worded.title), muted(` ${because}`)]
  return [[title, [{ text: worded.do }], [{ text: worded.why }], [muted(metaOf(context, worded))]]]
}

/** The answers that an advice is based on, in the order of its title; null when there are none. */
function becauseOf(context: Context, { checks }: Advice): string | null {
  const findings = checks.flatMap((check) => findingsOf(context).find((finding) => finding.check === check) ?? [])
  return findings.length === 0
    ? null
    : context.say('advice.because', { answers: findings.map((finding) => findingLabel(context, finding)).join('; ') })
}
