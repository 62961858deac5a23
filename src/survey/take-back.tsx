import { createContext, use, useEffect, useState } from 'react'
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
  /** Puts back what was taken, and says so. */
  putBack(taken: Taken): void
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

/** Whether more went than the one answer that was cleared. */
const tookMore = ({ by, before }: Taken): boolean => Object.keys(before).some((name) => name !== by)

const wordsFor = (taken: Taken): string => (tookMore(taken) ? 'form.clear.tookMore' : 'form.clear.done')

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
  const { translate } = useForm()
  const { taken, putBack } = useTakeBack()
  // Who has answered again does not need the one answer back.
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

/** What is said about it. Each has a number: the same words a second time are said again. */
interface Told {
  readonly number: number
  readonly words: string
  /** The question whose answer came back. */
  readonly back: string | null
}

/** What a form keeps of what was taken away last, and what it says of that; for one page. */
export function useTaken(
  model: SurveyModel,
  questionnaire: Questionnaire,
  page: string,
  current: TakeBack['current']
): TakeBack & { readonly told: Told | null } {
  const [taken, setTaken] = useState<Taken | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const tell = (words: string, back: string | null) =>
    setTold((before) => ({ number: (before?.number ?? 0) + 1, words, back }))
  // On another page the way back is out of sight.
  useEffect(() => {
    setTaken(null)
    setTold(null)
  }, [page])
  // The button that was pressed goes away; the answer that came back is where one goes on.
  useEffect(() => {
    const question = told?.back == null ? null : model.getQuestionByName(told.back)
    const field = document.getElementById(question?.id ?? '')
    const back = field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input')
    back?.focus()
  }, [model, told])
  return {
    taken,
    told,
    current,
    offer: (next) => {
      setTaken(next)
      if (next !== null) tell(wordsFor(next), null)
    },
    putBack: (last) => {
      putBack(model, questionnaire, last)
      setTaken(null)
      tell('form.clear.back', last.by)
    }
  }
}

/** Says it, for the whole page in one place. */
export function Aloud({ told }: { readonly told: Told | null }) {
  const { translate } = useForm()
  return (
    <div aria-live="polite" className="ct-hidden">
      {told === null ? null : <p key={told.number}>{translate(told.words)}</p>}
    </div>
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
