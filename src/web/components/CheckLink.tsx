import type { ReactNode } from 'react'
import { hrefTo } from '../router/route.ts'
import { routeToAnswer } from '../pages/assessment/route-to-answer.ts'
import { useOpen } from '../pages/assessment/open-context.ts'

/** A link to the question in its step of the form. */
export function CheckLink({
  id,
  question,
  children
}: {
  readonly id: string
  readonly question: string
  readonly children: ReactNode
}) {
  const open = useOpen()
  return <a href={hrefTo(routeToAnswer(open, id, question))}>{children}</a>
}
