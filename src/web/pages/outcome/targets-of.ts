import { adviceId, adviceText } from '#advice/catalogue.ts'
import type { Action, Answers } from '#assessment/types.ts'
import type { Finding } from '#outcome/types.ts'
import type { Target } from '#editing/actions.ts'
import type { Wording } from '#wording/assessment.ts'

/**
 * The tried higher levels as targets, each with the existing action for its check, or with the advice on its current
 * answer.
 */
export function targetsOf(wording: Wording, actions: readonly Action[], tried: Answers): readonly Target[] {
  return wording.outcome.findings.flatMap((finding) => {
    const level = tried[finding.check]
    if (typeof level !== 'number' || level <= (finding.level ?? -1)) return []
    const advice = actionOf(wording, actions, finding.check)?.advice ?? adviceNow(wording, finding)
    const text = advice === null ? null : adviceText(wording.questionnaire, advice)
    return advice === null || text === null ? [] : [{ advice, owner: wording.pick(text.owner), level }]
  })
}

/** The targets that no action has yet. */
export const missingFrom = (actions: readonly Action[], targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ advice, level }) => !actions.some((action) => action.advice === advice && action.target === level))

/** The only check that an advice is about; null for other advice. */
export function checkOfAdvice({ questionnaire }: Pick<Wording, 'questionnaire'>, advice: string): string | null {
  const about = adviceText(questionnaire, advice)?.about
  return about?.kind === 'check' ? about.check : null
}

/** The action for a check, whatever the level was when it was taken on; not one that is done or dropped. */
const actionOf = (wording: Wording, actions: readonly Action[], check: string): Action | undefined =>
  actions.find(
    ({ advice, status }) => checkOfAdvice(wording, advice) === check && status !== 'done' && status !== 'not-adopted'
  )

/** The advice on a check at its current level. Without a level it is the advice for level 0. */
function adviceNow({ questionnaire }: Wording, { check, level }: Finding): string | null {
  const id = adviceId.check(check, level ?? 0)
  return adviceText(questionnaire, id) === null ? null : id
}
