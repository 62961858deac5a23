import { expect, it } from 'vitest'
import { ask, post } from '#live/room.ts'
import { routes } from '#room/routes.ts'
import type { Proof } from '#room/types.ts'
import { itemOf } from '#workshop/items.ts'
import type { Workshop } from '#workshop/types.ts'
import { answerAs } from '../support/room-phone.ts'
import { check, toVoting, useRooms } from './rooms.ts'

const rooms = useRooms()
const item = (workshop: Workshop | null | undefined) => {
  const found = workshop == null ? undefined : itemOf(workshop, check)
  return found?.kind === 'check' ? found : null
}

it('sends changes in order, and takes over what the phones answered at the reveal', async () => {
  const { code, token } = await rooms.openRoom()
  const { leads, seen } = rooms.leads(token)
  for (const change of toVoting) leads.send(change)
  await expect.poll(() => item(seen.settled)?.phase).toBe('voting')
  for (const level of [0, 1, 1, 2, null]) await answerAs(rooms.server().url, code, { item: check, ballot: 1, level })
  await expect.poll(() => seen.view?.answered.phone).toBe(5)
  expect(item(seen.view?.workshop)?.ballots[0]?.counts.phone).toBeUndefined()
  leads.send({ kind: 'close', item: check })
  leads.send({ kind: 'reveal', item: check })
  await expect.poll(() => item(seen.settled)?.ballots[0]?.counts.phone).toEqual({ levels: [1, 2, 1, 0], unknown: 1 })
  expect(leads.isInStep()).toBe(true)
})

it('tells one of two facilitators who press at once that the other was first, and both see the same', async () => {
  const { token } = await rooms.openRoom()
  const [one, two] = [rooms.leads(token), rooms.leads(token)]
  await expect.poll(() => one.seen.settled !== null && two.seen.settled !== null).toBe(true)
  one.leads.send({ kind: 'go', to: 'opening' })
  two.leads.send({ kind: 'go', to: 'closing' })
  await expect.poll(() => one.seen.refused + two.seen.refused).toBe(1)
  await expect.poll(() => [one, two].map(({ seen }) => seen.settled?.sequence)).toEqual([1, 1])
  expect(one.seen.settled?.at).toBe(two.seen.settled?.at)
  expect(one.seen.settled?.at).toBe(one.seen.refused === 0 ? 'opening' : 'closing')
})

it('goes on without a network: what was changed meanwhile reaches the room in order', async () => {
  const { token } = await rooms.openRoom()
  const { leads, seen } = rooms.leads(token)
  await expect.poll(() => seen.settled !== null).toBe(true)
  rooms.proxy().cut()
  for (const change of toVoting) leads.send(change)
  await expect.poll(() => seen.isThere).toBe(false)
  await expect.poll(() => seen.delayed).toEqual([toVoting[0]])
  expect(seen.unsent.changes).toHaveLength(toVoting.length)
  rooms.proxy().mend()
  await expect.poll(() => item(seen.settled)?.phase).toBe('voting')
  expect(seen.unsent.changes).toEqual([])
  expect(seen.refused).toBe(0)
})

it('sends, after the page is opened again, what could not be sent before', async () => {
  const { token } = await rooms.openRoom()
  const before = rooms.leads(token)
  await expect.poll(() => before.seen.settled !== null).toBe(true)
  rooms.proxy().cut()
  for (const change of toVoting) before.leads.send(change)
  before.leads.stop()
  rooms.proxy().mend()
  const after = rooms.leads(token, before.seen.unsent)
  await expect.poll(() => item(after.seen.settled)?.phase).toBe('voting')
  expect(after.seen.refused).toBe(0)
})

it('makes a change once whose reply was lost', async () => {
  const { token } = await rooms.openRoom()
  const { leads, seen } = rooms.leads(token)
  await expect.poll(() => seen.settled !== null).toBe(true)
  rooms.proxy().loseAnswers()
  for (const change of toVoting) leads.send(change)
  await expect.poll(() => seen.delayed).toEqual([toVoting[0]])
  rooms.proxy().mend()
  await expect.poll(() => item(seen.settled)?.phase).toBe('voting')
  expect(seen.settled?.sequence).toBe(toVoting.length)
  expect(seen.refused).toBe(0)
})

it('keeps an ended room ended for the facilitator, also after a refresh', async () => {
  const { token } = await rooms.openRoom()
  const { seen } = rooms.leads(token)
  await expect.poll(() => seen.settled !== null).toBe(true)
  const ended = await post<Proof>(rooms.server().url, 'end', {}, token)
  expect(ended.ok && ended.body.room).toMatch(/^[0-9a-f]{64}$/)
  await expect.poll(() => seen.hasEnded).toBe(true)
  const again = rooms.leads(token)
  await expect.poll(() => again.seen.hasEnded).toBe(true)
  expect((await ask(rooms.server().url, routes.end, { method: 'POST', token, body: {} })).ok).toBe(false)
})
