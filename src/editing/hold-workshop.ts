import type { Start } from '#assessment/blank.ts'
import { passportNames } from '#assessment/passport.ts'
import type { Assessment } from '#assessment/types.ts'
import { isBlank } from '#lib/blank.ts'
import { isSame } from '#lib/same.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { withOwnWords } from '#room/bare.ts'
import { apply } from '#workshop/apply.ts'
import type { Change } from '#workshop/commands.ts'
import { checkItems, itemOf } from '#workshop/items.ts'
import { decidedAnswers, settleWorkshop } from '#workshop/settle.ts'
import type { Workshop } from '#workshop/types.ts'
import { changeAnswers, type AnswerChanges } from './change-answers.ts'
import { heldIn, type WorkingAssessment } from './round-part.ts'

/** A facilitator's assessment: the workshop itself, and the decisions so far as answers. */
export const holdWorkshop = (workshop: Workshop, questionnaire: Questionnaire, start: Start): Assessment => ({
  ...settleWorkshop(workshop, questionnaire, start),
  review: { kind: 'workshop', workshop }
})

/**
 * An assessment after a change of its workshop. Decisions become answers at once. Returns it unchanged, with the
 * problems, when the change is not possible.
 */
export function changeWorkshop(
  assessment: WorkingAssessment,
  change: Change,
  questionnaire: Questionnaire
): { readonly assessment: WorkingAssessment; readonly problems: readonly Problem[] } {
  const before = heldIn(assessment)
  if (before === null) return { assessment, problems: [] }
  const result = apply(before, { ...change, sequence: before.sequence }, questionnaire)
  if (!result.ok) return { assessment, problems: result.problems }
  const workshop = result.value
  return {
    assessment: {
      ...assessment,
      answers: changeAnswers(assessment.answers, answersAfter(workshop, change, questionnaire)),
      review: { kind: 'workshop', workshop }
    },
    problems: []
  }
}

/**
 * An assessment brought up to date with its room: it gets the workshop of the room, with the texts that only this
 * device has. Unchanged when it is up to date. Decisions made elsewhere become answers too.
 */
export function followRoom(
  assessment: WorkingAssessment,
  room: Workshop,
  questionnaire: Questionnaire
): WorkingAssessment {
  const before = heldIn(assessment)
  if (before === null) return assessment
  const workshop = withOwnWords(room, before)
  if (isSame(workshop, before)) return assessment
  const changes: AnswerChanges = Object.assign(
    {},
    ...checkItems(workshop).map((item) => {
      const known = itemOf(before, item.id)
      return known?.kind === 'check' && isSame(known.decision, item.decision)
        ? {}
        : answersDecided(workshop, item.id, questionnaire)
    })
  )
  return { ...assessment, answers: changeAnswers(assessment.answers, changes), review: { kind: 'workshop', workshop } }
}

function answersAfter(workshop: Workshop, change: Change, questionnaire: Questionnaire): AnswerChanges {
  if (change.kind === 'describe')
    return {
      [passportNames.title]: textOrNone(workshop.draft.title),
      [passportNames.version]: textOrNone(workshop.draft.version)
    }
  return change.kind === 'decide' ? answersDecided(workshop, change.item, questionnaire) : {}
}

function answersDecided(workshop: Workshop, id: string, questionnaire: Questionnaire): AnswerChanges {
  const [item, check] = [itemOf(workshop, id), questionnaire.checks.get(id)]
  if (item?.kind !== 'check' || check === undefined) return {}
  return { [check.remarkName]: undefined, ...decidedAnswers(item, questionnaire) }
}

const textOrNone = (text: string): string | undefined => (isBlank(text) ? undefined : text.trim())
