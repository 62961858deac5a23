import { useEffect, useState } from 'react'
import type { SurveyModel } from 'survey-core'
import type { Questionnaire } from '#questionnaire/types.ts'
import { wordsFor, type Taken, type TakeBack } from './take-back-context.ts'

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

/** An announcement. Each has a number, so that the same text is announced again. */
export interface FormAnnouncement {
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
): TakeBack & { readonly told: FormAnnouncement | null } {
  const [taken, setTaken] = useState<Taken | null>(null)
  const [told, setTold] = useState<FormAnnouncement | null>(null)
  const announceInForm = (words: string, back: string | null) =>
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
      if (next !== null) announceInForm(wordsFor(next), null)
    },
    putBack: (last) => {
      putBack(model, questionnaire, last)
      setTaken(null)
      announceInForm('form.clear.back', last.by)
    }
  }
}
