import type { Question } from 'survey-core'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { change } from './answers.ts'
import { useForm } from './form-context.ts'
import { tookMore, useTakeBack, wordsFor } from './take-back-context.ts'
import type { FormAnnouncement } from './use-taken.ts'

/** Whether clearing this answer hides other questions and removes their answers. */
function hidesOthers(questionnaire: Questionnaire, depth: Depth, answers: Answers, name: string): boolean {
  const hiddenWith = (given: Answers) => visibleAnswers(questionnaire, depth, given).hidden.size
  return hiddenWith(change(answers, { [name]: undefined })) > hiddenWith(answers)
}

/** The undo button after an answer was cleared, or after a choice hid answers below it. */
export function PutBack({ question }: { readonly question: Question }) {
  const { translate } = useForm()
  const { taken, putBack } = useTakeBack()
  // A user who has answered again does not need the single answer back.
  if (taken?.by !== question.name || !(tookMore(taken) || question.isEmpty())) return null
  return (
    <>
      <span>{translate(wordsFor(taken))}</span>
      <button type="button" className="ct-clear" aria-describedby={question.ariaTitleId} onClick={() => putBack(taken)}>
        {translate('common.undo')}
      </button>
    </>
  )
}

/** Announces what was removed or restored, in one place for the whole page. */
export function FormAnnouncer({ told }: { readonly told: FormAnnouncement | null }) {
  const { translate } = useForm()
  return (
    <div aria-live="polite" className="ct-hidden">
      {told === null ? null : <p key={told.number}>{translate(told.words)}</p>}
    </div>
  )
}

/** The action of the button that clears a question, and whether it warns that more is removed. */
export function useClear(question: Question): { readonly takesMore: boolean; clear(): void } {
  const { questionnaire, depth } = useForm()
  const { offer, current } = useTakeBack()
  return {
    takesMore: !question.isEmpty() && hidesOthers(questionnaire, depth, current(), question.name),
    clear: () => {
      const before = current()[question.name]
      offer(before === undefined ? null : { by: question.name, before: { [question.name]: before } })
      question.value = undefined
    }
  }
}
