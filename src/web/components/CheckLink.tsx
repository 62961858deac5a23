import type { ReactNode } from 'react'
import { hrefTo } from '../router/route.ts'
import { useOpen } from '../pages/assessment/open-context.ts'

/** A link to the question itself, on its step of the form. */
export function CheckLink({ id, question, children }: { readonly id: string; readonly question: string; readonly children: ReactNode }) {
  const { questionnaire } = useOpen()
  const part = questionnaire.parts.find(({ questions }) => questions.includes(question))
  return part === undefined ? <>{children}</> : <a href={hrefTo({ page: 'fill', id, part: part.name, question })}>{children}</a>
}
