import { createContext, use } from 'react'
import type { Question, SurveyModel } from 'survey-core'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { change } from './answers.ts'
import { useForm } from './form-context.ts'

/** What the last change took away, beside the answer that was changed. */
export interface Taken {
  /** The question whose answer was changed. */
  readonly by: string
  /** What stood there, the changed answer included. */
  readonly before: Answers
}

export interface TakeBack {
  readonly taken: Taken | null
  /** Offers the way back; `null` stops offering. */
  offer(taken: Taken | null): void
  /** All answers as they are now. */
  current(): Answers
}

export const TakeBackContext = createContext<TakeBack | null>(null)

const useTakeBack = (): TakeBack => {
  const found = use(TakeBackContext)
  if (!found) throw new Error('a part of the form stands outside the form')
  return found
}

/** Whether questions disappear, with their answers, when this one has no answer any more. */
function hidesOthers(questionnaire: Questionnaire, depth: Depth, answers: Answers, name: string): boolean {
  const hiddenWith = (given: Answers) => visibleAnswers(questionnaire, depth, given).hidden.size
  return hiddenWith(change(answers, { [name]: undefined })) > hiddenWith(answers)
}

/** Puts answers and remarks back where they stood; the answer that shows the others comes first. */
function putBack(model: SurveyModel, questionnaire: Questionnaire, { by, before }: Taken): void {
  const names = [by, ...questionnaire.questions.keys()]
  for (const name of new Set(names)) {
    const question = model.getQuestionByName(name)
    const remark = questionnaire.questions.get(name)?.remarkName
    if (!question) continue
    if (before[name] !== undefined) question.value = structuredClone(before[name])
    const said = remark === null || remark === undefined ? undefined : before[remark]
    if (typeof said === 'string') question.comment = said
  }
}

/** The way back after an answer was cleared, or a choice hid what was filled in below it. */
export function PutBack({ question }: { readonly question: Question }) {
  const { questionnaire, translate } = useForm()
  const { taken, offer } = useTakeBack()
  const tookMore = taken !== null && Object.keys(taken.before).some((name) => name !== taken.by)
  // Who has answered again does not need the one answer back.
  const mine = taken?.by === question.name && (tookMore || question.isEmpty()) ? taken : null
  return (
    <>
      <span aria-live="polite">
        {mine === null ? null : translate(tookMore ? 'form.clear.tookMore' : 'form.clear.done')}
      </span>
      {mine === null ? null : (
        <button
          type="button"
          className="ct-clear"
          aria-describedby={question.ariaTitleId}
          onClick={() => {
            putBack(question.survey as SurveyModel, questionnaire, mine)
            offer(null)
            // This button goes away; the answer that came back is where one goes on.
            const field = document.getElementById(question.id)
            const back =
              field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input')
            back?.focus()
          }}
        >
          {translate('common.undo')}
        </button>
      )}
    </>
  )
}

/** What the button that clears a question does, and whether it says that more goes along. */
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
