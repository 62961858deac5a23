import { newToken } from '#live/new-token.ts'
import { ask, post } from '#live/room.ts'
import { routes } from '#room/routes.ts'
import type { Answer, Joined, Saved } from '#room/types.ts'

/** A phone without a page: it joins a room and answers once. Returns its token. */
export async function answerAs(base: string, code: string, answer: Omit<Answer, 'revision'>): Promise<string> {
  const token = newToken()
  const joined = await post<Joined>(base, 'join', { code, token, as: 'phone' })
  if (!joined.ok) throw new Error(`join: ${joined.status}`)
  const saved = await ask<Saved>(base, routes.answer, { method: 'PUT', token, body: { ...answer, revision: 1 } })
  if (!saved.ok) throw new Error(`answer: ${saved.status}`)
  return token
}
