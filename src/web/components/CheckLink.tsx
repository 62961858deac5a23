import type { ReactNode } from 'react'
import { hrefTo } from '../router/route.ts'
import { routeToQuestion } from '../router/route-to-question.ts'
import { useOpen } from '../pages/assessment/open-context.ts'

/** A link to the question itself, on its step of the form. */
export function CheckLink({ id, question, children }: { readonly id: string; readonly question: string; readonly children: ReactNode }) {
  const { questionnaire } = useOpen()
  return <a href={hrefTo(routeToQuestion(questionnaire, id, question))}>{children}</a>
}
