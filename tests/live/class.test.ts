import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { follow, type Followed } from '#live/follow.ts'
import { newToken } from '#live/new-token.ts'
import { post } from '#live/room.ts'
import { ballotName } from '#participant/ballot-name.ts'
import { createChoices, type Choice, type Choices } from '#participant/choices.ts'
import { sendChoice } from '#participant/send-choice.ts'
import { bareCommand } from '#room/bare.ts'
import type { Applied, Joined } from '#room/types.ts'
import type { Change } from '#workshop/commands.ts'
import { itemOf } from '#workshop/items.ts'
import { check, useRooms, workshop } from './rooms.ts'

const rooms = useRooms()
const other = workshop.items.find((item) => item.kind === 'check' && item.id !== check)?.id ?? ''

/** A phone that chooses as soon as it can, and stores what its page stores. */
class Phone {
  kept: readonly Choice[] = []
  private readonly token = newToken()
  private readonly base: string
  private readonly place: number
  private followed: Followed | null = null
  private choices: Choices | null = null

  constructor(base: string, place: number) {
    this.base = base
    this.place = place
  }

  async join(code: string): Promise<void> {
    const joined = await post<Joined>(this.base, 'join', { code, token: this.token, as: 'phone' })
    if (!joined.ok) throw new Error(`join: ${joined.status}`)
    this.load()
  }

  load(): void {
    const { base, token } = this
    const choices = createChoices({
      send: (choice) => sendChoice(choice, { base, token, onUnknown: () => undefined }),
      kept: this.kept,
      onChange: (all) => {
        // The page that was left has stopped.
        if (this.choices === choices) this.kept = all
      }
    })
    this.choices = choices
    this.followed = follow(
      { base, view: 'participant', token },
      {
        onView: ({ shows }) => {
          if (shows.kind !== 'check' || shows.phase !== 'voting') return
          choices.reopen(shows)
          choices.choose(shows, this.levelOf(shows.item))
        },
        onContact: (isThere) => {
          if (isThere) choices.retry()
        },
        onEnd: () => undefined
      }
    )
  }

  leave(): void {
    this.followed?.stop()
    this.choices?.stop()
  }

  levelOf(item: string): number {
    return (this.place + item.length) % 4
  }

  choiceOf(item: string): Choice | undefined {
    return this.kept.find((choice) => ballotName(choice) === ballotName({ item, ballot: 1 }))
  }
}

it('in a class of thirty, with five phones that keep reloading and two that lose the network, every answer that a phone shows as saved is counted once', async () => {
  const { code, token } = await rooms.openRoom()
  const stable = rooms.server().url
  const facilitator = rooms.leads(token)
  await expect.poll(() => facilitator.seen.settled !== null).toBe(true)
  facilitator.leads.stop()
  let sequence = 0
  const lead = async (...changes: readonly Change[]): Promise<void> => {
    for (const change of changes) {
      const replied = await post<Applied>(stable, 'commands', bareCommand({ ...change, sequence }), token)
      if (!replied.ok) throw new Error(JSON.stringify([change, replied]))
      ;({ sequence } = replied.body)
    }
  }
  const phones = Array.from({ length: 30 }, (_, place) => new Phone(place < 2 ? rooms.proxy().url : stable, place))
  await Promise.all(phones.map((phone) => phone.join(code)))
  const [lossy, nervous] = [phones.slice(0, 2), phones.slice(2, 7)]
  let isOn = true
  const reloads = nervous.map(async (phone) => {
    for (; isOn; await pause(40 + Math.random() * 120)) {
      phone.leave()
      phone.load()
    }
  })
  const saved = (item: string): number => phones.filter((phone) => phone.choiceOf(item)?.fate === 'saved').length
  const countedOf = async (item: string): Promise<readonly number[]> => {
    const again = rooms.leads(token)
    await expect.poll(() => again.seen.settled?.sequence).toBe(sequence)
    const found = again.seen.settled === null ? undefined : itemOf(again.seen.settled, item)
    again.leads.stop()
    return found?.kind === 'check' ? (found.ballots[0]?.counts.phone?.levels ?? []) : []
  }
  const chosen = (item: string): readonly number[] =>
    [0, 1, 2, 3].map(
      (level) =>
        phones.filter((phone) => phone.choiceOf(item)?.fate === 'saved' && phone.levelOf(item) === level).length
    )

  // Two phones lose the network for a while and get it back before the ballot closes: nobody is missing.
  rooms.proxy().cut()
  await lead({ kind: 'go', to: check }, { kind: 'open', item: check })
  await expect.poll(() => saved(check), { timeout: 20_000 }).toBe(28)
  rooms.proxy().mend()
  await expect.poll(() => saved(check), { timeout: 20_000 }).toBe(30)
  await lead({ kind: 'close', item: check }, { kind: 'reveal', item: check })
  expect(await countedOf(check)).toEqual(chosen(check))

  // They lose it after they chose, until the ballot is closed: they get a message, and are not counted.
  for (const phone of lossy) phone.leave()
  await lead({ kind: 'go', to: other }, { kind: 'open', item: other })
  await expect.poll(() => saved(other), { timeout: 20_000 }).toBe(28)
  await lead({ kind: 'close', item: other })
  for (const phone of lossy) {
    phone.kept = [...phone.kept, { item: other, ballot: 1, level: phone.levelOf(other), revision: 1, fate: 'unsaved' }]
    phone.load()
  }
  await expect.poll(() => lossy.map((phone) => phone.choiceOf(other)?.fate)).toEqual(['late', 'late'])
  await lead({ kind: 'reveal', item: other })
  expect(await countedOf(other)).toEqual(chosen(other))
  expect(chosen(other).reduce((sum, count) => sum + count, 0)).toBe(28)

  isOn = false
  await Promise.all(reloads)
  for (const phone of phones) phone.leave()
})
