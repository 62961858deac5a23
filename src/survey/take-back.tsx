import { createContext, use, useEffect, useState } from 'react'
import type { Question, SurveyModel } from 'survey-core'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { change } from './answers.ts'
import { useForm } from './form-context.ts'

/** What the last change removed, for undo beside the answer that was changed. */
export interface Taken {
  /** The question whose answer was changed. */
  readonly by: string
  /** The answers before, including the changed one. */
  readonly before: Answers
}

export interface TakeBack {
  readonly taken: Taken | null
  /** Offers undo; `null` withdraws the offer. */
  offer(taken: Taken | null): void
  /** Restores what was removed, and announces it. */
  putBack(taken: Taken): void
  /** All current answers. */
  current(): Answers
}

export const TakeBackContext = createContext<TakeBack | null>(null)

const useTakeBack = (): TakeBack => {
  const found = use(TakeBackContext)
  if (!found) throw new Error('A part of the form is used outside the form')
  return found
}

/** Whether clearing this answer hides other questions and removes their answers. */
function hidesOthers(questionnaire: Questionnaire, depth: Depth, answers: Answers, name: string): boolean {
  const hiddenWith = (given: Answers) => visibleAnswers(questionnaire, depth, given).hidden.size
  return hiddenWith(change(answers, { [name]: undefined })) > hiddenWith(answers)
}

/** Whether more was removed than the one answer that was cleared. */
const tookMore = ({ by, before }: Taken): boolean => Object.keys(before).some((name) => name !== by)

const wordsFor = (taken: Taken): string => (tookMore(taken) ? 'form.clear.tookMore' : 'form.clear.done')

/** Restores answers and remarks; the answer that shows the others comes first. */
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

/** The undo button after an answer was cleared, or after a choice hid what was filled in below it. */
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

/** An announcement. Each has a number, so that the same text is announced again. */
interface Told {
  readonly number: number
  readonly words: string
  /** The question whose answer was restored. */
  readonly back: string | null
}

/** What a form remembers of the last removal, and its announcement; for one page. */
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
  // On another page the undo button is out of sight.
  useEffect(() => {
    setTaken(null)
    setTold(null)
  }, [page])
  // The pressed button disappears; focus moves to the restored answer.
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

/** Announces it, for the whole page in one place. */
export function Aloud({ told }: { readonly told: Told | null }) {
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
