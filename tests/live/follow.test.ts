import { expect, it } from 'vitest'
import { follow, patience } from '#live/follow.ts'
import { newToken } from '#live/new-token.ts'
import { post } from '#live/room.ts'
import type { Joined, ParticipantView } from '#room/types.ts'
import { check, toVoting, useRooms } from './rooms.ts'

const rooms = useRooms()

async function phoneIn(code: string, times = patience) {
  const token = newToken()
  const joined = await post<Joined>(rooms.server().url, 'join', { code, token, as: 'phone' })
  if (!joined.ok) throw new Error(`join: ${joined.status}`)
  const seen: { view: ParticipantView | null; isThere: boolean; hasEnded: boolean } = {
    view: null,
    isThere: false,
    hasEnded: false
  }
  const followed = rooms.follows(
    follow(
      { base: rooms.proxy().url, view: 'participant', token },
      {
        onView: (view) => {
          seen.view = view
        },
        onContact: (isThere) => {
          seen.isThere = isThere
        },
        onEnd: () => {
          seen.hasEnded = true
        }
      },
      times
    )
  )
  return { seen, followed }
}

it('behind a proxy that buffers streams the page polls, and follows the room', async () => {
  const { code, token } = await rooms.openRoom()
  const { leads } = rooms.leads(token)
  await expect.poll(() => leads.isInStep()).toBe(true)
  rooms.proxy().holdStreams()
  const { seen } = await phoneIn(code, { ...patience, first: 100 })
  await expect.poll(() => seen.view?.shows.kind).toBe('before')
  for (const change of toVoting) leads.send(change)
  await expect.poll(() => seen.view?.shows).toMatchObject({ kind: 'check', item: check, phase: 'voting' })
  expect(seen.isThere).toBe(true)
})

it('the page says that the server is gone, and finds it again when it is back', async () => {
  const { code } = await rooms.openRoom()
  const { seen } = await phoneIn(code)
  await expect.poll(() => seen.isThere).toBe(true)
  rooms.proxy().cut()
  await expect.poll(() => seen.isThere).toBe(false)
  rooms.proxy().mend()
  await expect.poll(() => seen.isThere).toBe(true)
  expect(seen.hasEnded).toBe(false)
})

it('a stream that died silently is replaced when the page becomes visible again', async () => {
  const { code } = await rooms.openRoom()
  // Half of the silence already counts as long.
  const { seen, followed } = await phoneIn(code, { ...patience, silence: 2 })
  await expect.poll(() => seen.view !== null).toBe(true)
  const before = rooms.proxy().streams()
  await new Promise((done) => {
    setTimeout(done, 5)
  })
  followed.look()
  await expect.poll(() => rooms.proxy().streams()).toBeGreaterThan(before)
})

it('the page says that a room has ended', async () => {
  const { code, token } = await rooms.openRoom()
  const { seen } = await phoneIn(code)
  await expect.poll(() => seen.view !== null).toBe(true)
  await post(rooms.server().url, 'end', {}, token)
  await expect.poll(() => seen.hasEnded).toBe(true)
})
