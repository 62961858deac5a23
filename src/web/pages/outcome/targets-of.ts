import { adviceId, adviceText } from '#advice/catalogue.ts'
import type { Action, Answers } from '#assessment/types.ts'
import type { Finding } from '#outcome/types.ts'
import type { Target } from '#editing/actions.ts'
import type { Wording } from '#wording/assessment.ts'

/**
 * The higher levels that are tried, as targets: each with the action that is there for its check, or with the advice
 * that belongs to the answer now.
 */
export function targetsOf(wording: Wording, actions: readonly Action[], tried: Answers): readonly Target[] {
  return wording.outcome.findings.flatMap((finding) => {
    const level = tried[finding.check]
    if (typeof level !== 'number' || level <= (finding.level ?? -1)) return []
    const advice = actionOf(wording, actions, finding.check)?.advice ?? adviceNow(wording, finding)
    const words = advice === null ? null : adviceText(wording.questionnaire, advice)
    return advice === null || words === null ? [] : [{ advice, owner: wording.pick(words.owner), level }]
  })
}

/** The targets that no action has yet. */
export const missingFrom = (actions: readonly Action[], targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ advice, level }) => !actions.some((action) => action.advice === advice && action.target === level))

/** The check that an advice is about by itself; null for another advice. */
export function checkOfAdvice({ questionnaire }: Pick<Wording, 'questionnaire'>, advice: string): string | null {
  const about = adviceText(questionnaire, advice)?.about
  return about?.kind === 'check' ? about.check : null
}

/** The action for a check, whatever its level was when somebody took it on; not one that was done or dropped. */
const actionOf = (wording: Wording, actions: readonly Action[], check: string): Action | undefined =>
  actions.find(
    ({ advice, status }) => checkOfAdvice(wording, advice) === check && status !== 'done' && status !== 'not-adopted'
  )

/** The advice on a check at its level now. One without a level starts from nothing. */
function adviceNow({ questionnaire }: Wording, { check, level }: Finding): string | null {
  const id = adviceId.check(check, level ?? 0)
  return adviceText(questionnaire, id) === null ? null : id
}
