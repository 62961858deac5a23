import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { followRoom } from '#editing/hold-workshop.ts'
import { fileOf } from '#editing/round-part.ts'
import { buildReport } from '#report/build.ts'
import { bareCommand } from '#room/bare.ts'
import { routes, viewRoute, type ViewName } from '#room/routes.ts'
import type { Applied, Proof, Tagged, Views } from '#room/types.ts'
import type { Change } from '#workshop/commands.ts'
import { itemOf } from '#workshop/items.ts'
import { farFrom } from '#workshop/minority.ts'
import { nextStep, type NextStep } from '#workshop/next-step.ts'
import { resultOf } from '#workshop/result.ts'
import type { CheckItem } from '#workshop/types.ts'
import { HeldWorkshop, workshopOnCase } from '../support/case-workshop.ts'
import { noAnswer, People } from '../support/people.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'
import { textOf, translators } from '../support/report.ts'
import { ask, openRoom, type Participant, type Reply, type Room } from '../support/room/client.ts'
import { startServer, type TestServer } from '../support/room/server.ts'

const { workshop: prepared, ids, expert } = workshopOnCase('buurtmelding', 'plenary')
const people = new People(30, new Dice(7), expert, ids, () => 'phone')
/** What people wrote who stay far from the room, by check: remembered here, not asked from the program. */
const written = new Map<string, readonly string[]>()

/** This facilitator is faster than any person: the server may ask to wait, as it says for how long. */
async function inTime<T>(request: () => Promise<Reply<T>>): Promise<Reply<T>> {
  for (;;) {
    const reply = await request()
    if (reply.status !== 429) return reply
    await pause(Number(reply.headers.get('retry-after')) * 1_000)
  }
}

/** A facilitator's laptop: its own workshop, and the room that gets every change without the words. */
class Facilitator extends HeldWorkshop {
  readonly room: Room

  constructor(room: Room) {
    super(prepared)
    this.room = room
  }

  async view<V extends ViewName>(name: V): Promise<Views[V]> {
    const { base, token } = this.room
    return (await inTime(() => ask<Tagged<Views[V]>>(`${base}${viewRoute(name)}`, { token }))).body.view
  }

  async do(...changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      const { base, token } = this.room
      const body = bareCommand({ ...change, sequence: this.workshop.sequence })
      const reply = await inTime(() => ask<Applied>(`${base}${routes.commands}`, { method: 'POST', token, body }))
      expect(reply.status, JSON.stringify([change, reply.body])).toBe(200)
      if (change.kind === 'reveal') {
        // What the room counted comes from there; everything else is done here as well, with its words.
        this.assessment = followRoom(this.assessment, (await this.view('facilitator')).workshop, cohesietoets)
        continue
      }
      this.change(change)
    }
  }
}

let server: TestServer
let facilitator: Facilitator
let phones: readonly Participant[]
beforeAll(async () => {
  server = await startServer()
  const room = await openRoom(server.base, prepared)
  facilitator = new Facilitator(room)
  phones = await room.joinMany(30)
})
afterAll(() => server.stop())

/** Everybody answers at once; one of three first chooses something else, and one sends the answer twice. */
async function vote(check: string, at: 0 | 1): Promise<void> {
  const before = await facilitator.view('board')
  expect(JSON.stringify(before)).not.toContain('"levels":[1')
  await Promise.all(
    phones.map(async (phone, place) => {
      const chosen = people.people[place]?.answers.get(check)?.[at] ?? noAnswer
      const answer = { item: check, ballot: at + 1, level: chosen === noAnswer ? null : chosen }
      if (place % 3 === 0) await phone.answer({ ...answer, level: (chosen + 1) % 4, revision: 1 })
      const replies = [await phone.answer({ ...answer, revision: 2 })]
      if (place === 5) replies.push(await phone.answer({ ...answer, revision: 2 }))
      for (const { status, body } of replies) expect([status, body.level]).toEqual([200, answer.level])
    })
  )
  people.ballots.push({ check, at })
}

/** Who stays far from the middle leaves a sentence; others may not. */
async function leaveSentences(check: string): Promise<void> {
  const middle = people.middle(check, 1)
  const sentences: string[] = []
  for (const [place, phone] of phones.entries()) {
    const own = people.people[place]?.answers.get(check)?.[1] ?? noAnswer
    const text = `Plaats ${place} ziet ${check} anders.`
    const isFar = own !== noAnswer && Math.abs(own - middle) >= farFrom
    const reply = await ask(`${server.base}${routes.sentence}`, {
      method: 'PUT',
      token: phone.token,
      body: { item: check, text }
    })
    expect(reply.status, `${check}, place ${place}`).toBe(isFar ? 204 : 409)
    if (isFar) sentences.push(text)
  }
  const view = await facilitator.view('facilitator')
  expect(view.sentences.map(({ text }) => text)).toEqual(expect.arrayContaining(sentences))
  written.set(check, sentences)
}

const checkNow = (id: string): CheckItem => {
  const item = itemOf(facilitator.workshop, id)
  if (item?.kind !== 'check') throw new Error(`${id} is no check`)
  return item
}

/** Does what the main button says, and what the room does meanwhile. */
async function press(step: Exclude<NextStep, { readonly kind: 'finish' }>): Promise<void> {
  switch (step.kind) {
    case 'begin':
      return facilitator.do({ kind: 'begin', moment: '2026-12-01T09:00:00Z' }, { kind: 'go', to: step.to })
    case 'go':
      return facilitator.do({ kind: 'go', to: step.to })
    case 'open':
    case 'open-again':
      await facilitator.do({ kind: 'open', item: step.item })
      return vote(step.item, step.kind === 'open' ? 0 : 1)
    case 'decide': {
      const second = checkNow(step.item).ballots.length > 1
      if (second) await leaveSentences(step.item)
      const minority = written.get(step.item) ?? []
      const level = people.middle(step.item, second ? 1 : 0)
      const decision = { level, reason: `Zo ziet de zaal ${step.item}.`, minority }
      return facilitator.do({ kind: 'decide', item: step.item, decision })
    }
    case 'read':
    case 'close':
    case 'reveal':
    case 'discuss':
      return facilitator.do({ kind: step.kind, item: step.item })
  }
}

describe('a workshop of 90 minutes on a case, with thirty phones in a room', () => {
  it('goes from the opening to the closing, and its room is deleted with proof', async () => {
    for (let presses = 0; presses < 200; presses += 1) {
      const step = nextStep(facilitator.workshop, cohesietoets)
      if (step.kind === 'finish') break
      await press(step)
    }
    expect(nextStep(facilitator.workshop, cohesietoets)).toEqual({ kind: 'finish' })
    expect(people.ballots.filter(({ at }) => at === 1).length).toBeGreaterThan(2)
    expect([...written.values()].flat().length).toBeGreaterThan(3)
    const { token } = facilitator.room
    const { body } = await inTime(() => ask<Proof>(`${server.base}${routes.end}`, { method: 'POST', token, body: {} }))
    // Answers go with each decision, and the proof counts them; the sentences and who was there go at the end.
    const answers = people.ballots.length * phones.length
    expect(body).toMatchObject({ answers, sentences: [...written.values()].flat().length, tokens: 31 })
    expect((await phones[0]?.answer({ item: ids[0] ?? '' }))?.status).toBe(401)
  })

  it('has the same result as an independent count of the people, per ballot and level', () => {
    const result = resultOf(facilitator.workshop, cohesietoets)
    for (const { check, at } of people.ballots) {
      const seen = result.checks.find((each) => each.check === check)?.ballots[at]
      const counts = people.count(check, at)
      expect([...(seen?.distribution?.levels ?? []), seen?.distribution?.unknown], check).toEqual(counts)
      expect(seen?.answeredBySource, check).toEqual({ phone: 30, table: 0, hand: 0, paper: 0 })
    }
    expect(result.checks.flatMap(({ ballots }) => ballots).length).toBe(people.ballots.length)
  })

  it('counts the people who moved between the ballots as a count per person does, and hides small groups', () => {
    for (const check of new Set(people.ballots.filter(({ at }) => at === 1).map((ballot) => ballot.check))) {
      const steps = people.people.map(({ answers }) => {
        const [first, second] = answers.get(check) ?? [noAnswer, noAnswer]
        return first === noAnswer || second === noAnswer ? 0 : Math.sign(second - first)
      })
      const of = (sign: number): number => steps.filter((step) => step === sign).length
      const counts = { up: of(1), same: of(0), down: of(-1) }
      const mayBeShown = Object.values(counts).every((count) => count === 0 || count >= 5)
      expect(checkNow(check).movement, check).toEqual(mayBeShown ? counts : null)
    }
  })

  it('has the same numbers, decisions and minority views in the report', () => {
    const assessment = fileOf(facilitator.assessment)
    const text = textOf(
      buildReport({
        questionnaire: cohesietoets,
        assessment,
        outcome: outcomeOf(cohesietoets, assessment),
        warnings: [],
        language: 'nl',
        flavour: 'working',
        includeEvidence: true,
        workshop: resultOf(facilitator.workshop, cohesietoets),
        translate: translators.nl,
        softwareVersion: '1.0.0'
      }),
      'workshop'
    )
    for (const { check, at } of people.ballots) {
      const short = cohesietoets.checks.get(check)?.short.nl ?? ''
      const counts = people.count(check, at)
      expect(text).toContain(`${short} | ${at === 0 ? 'Eerste' : 'Tweede'} | ${counts.join(' | ')} | 30`)
    }
    for (const id of ids) {
      const last = people.ballots.findLast(({ check }) => check === id)
      expect(assessment.answers[id], id).toBe(people.middle(id, last?.at ?? 0))
      expect(checkNow(id).decision?.reason).toBe(`Zo ziet de zaal ${id}.`)
    }
    for (const sentence of [...written.values()].flat()) expect(text).toContain(sentence)
  })
})
