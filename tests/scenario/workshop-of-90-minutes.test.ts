import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { fileOf } from '#editing/round-part.ts'
import { buildReport, buildWorkshopResult } from '#report/build.ts'
import type { Change } from '#workshop/commands.ts'
import { itemOf } from '#workshop/items.ts'
import { nextStep } from '#workshop/next-step.ts'
import { replan } from '#workshop/replan.ts'
import { resultOf } from '#workshop/result.ts'
import { HeldWorkshop, workshopOnCase } from '../support/case-workshop.ts'
import { noAnswer, People } from '../support/people.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'
import { textOf, translators } from '../support/report.ts'

/** The check that is skipped because the room runs late. */
const skipped = 'citizen-types'

/** A facilitator with a clock that runs as fast as the test. */
class Session extends HeldWorkshop {
  minutes = 0

  do(change: Change, minutes = 0): void {
    this.change(change)
    this.minutes += minutes
  }
}

describe.each(['buurtmelding', 'digitale-post', 'ai-arbeidsbemiddeling', 'schoolplatform'])(
  'a workshop of 90 minutes on the case %s',
  (name) => {
    const { workshop, ids, expert } = workshopOnCase(name, 'tables')
    const room = new People(31, new Dice(name.length), expert, ids, (at) => (at < 22 ? 'hand' : 'paper'))
    const session = new Session(workshop)

    it('is prepared, led to its end within the time, and closed', () => {
      session.do({
        kind: 'expect',
        roles: [
          { function: 'docent', organisation: '', isThere: true },
          { function: 'ouder', organisation: '', isThere: false }
        ]
      })
      for (let presses = 0; presses < 200; presses += 1) {
        const step = nextStep(session.workshop, cohesietoets)
        if (step.kind === 'finish') break
        press(session, room, step)
      }
      expect(nextStep(session.workshop, cohesietoets)).toEqual({ kind: 'finish' })
      expect(session.minutes).toBeGreaterThan(70)
      expect(session.minutes).toBeLessThanOrEqual(90)
    })

    it('has the same result as an independent count of the people, per source, ballot and level', () => {
      const result = resultOf(session.workshop, cohesietoets)
      expect(room.ballots.length).toBeGreaterThan(7)
      for (const { check, at } of room.ballots) {
        const seen = result.checks.find((each) => each.check === check)?.ballots[at]
        const all = seen?.distribution
        expect([...(all?.levels ?? []), all?.unknown], check).toEqual(room.count(check, at))
        for (const source of ['hand', 'paper'] as const) {
          const tally = seen?.bySource[source]
          expect([...(tally?.levels ?? []), tally?.unknown], `${check} ${source}`).toEqual(
            room.count(check, at, source)
          )
        }
      }
      expect(result.checks.flatMap(({ ballots }) => ballots).length).toBe(room.ballots.length)
    })

    it('has the same numbers in the report, the result on one page and its sheet', () => {
      const assessment = fileOf(session.assessment)
      const result = resultOf(session.workshop, cohesietoets)
      const input = {
        questionnaire: cohesietoets,
        assessment,
        outcome: outcomeOf(cohesietoets, assessment),
        warnings: [],
        language: 'nl',
        flavour: 'working',
        includeEvidence: true,
        workshop: result,
        translate: translators.nl,
        softwareVersion: '1.0.0'
      } as const
      const text = textOf(buildReport(input), 'workshop')
      const page = buildWorkshopResult(input)
      const sheet = page.sheets.find(({ id }) => id === 'counts')
      for (const { check, at } of room.ballots) {
        const short = cohesietoets.checks.get(check)?.short.nl ?? ''
        const counts = room.count(check, at)
        expect(text).toContain(`${short} | ${at === 0 ? 'Eerste' : 'Tweede'} | ${counts.join(' | ')} | 31`)
        const row = sheet?.rows.find((cells) => cells[1] === check && cells[2] === (at === 0 ? 'Eerste' : 'Tweede'))
        expect(row?.slice(4, 10)).toEqual([31, ...counts])
        const last = room.ballots.findLast((ballot) => ballot.check === check)
        expect(assessment.answers[check]).toBe(room.middle(check, last?.at ?? 0))
      }
      expect(text).toContain('Overgeslagen: Soorten burgers.')
      expect(assessment.answers[skipped]).toBeUndefined()
      expect(text).toContain('1 lege stoel')
      expect(textOf(page)).toContain('Maak het ontwerp steviger op ‘Breder dan armoede’: kwetsbaar in 2 toekomsten')
    })
  }
)

/** Does what the main button says, and what the room does meanwhile, in the minutes that it takes. */
function press(session: Session, room: People, step: Exclude<ReturnType<typeof nextStep>, { kind: 'finish' }>): void {
  switch (step.kind) {
    case 'begin':
      session.do({ kind: 'begin', moment: '2026-12-01T09:00:00Z' })
      session.do({ kind: 'go', to: step.to }, 15)
      return
    case 'go':
      if (step.to === skipped) {
        // Behind by now: the plan names this check.
        expect(replan(session.workshop, cohesietoets, session.minutes + 12).skip).toContain(skipped)
        session.do({ kind: 'skip', item: skipped })
        return
      }
      session.do({ kind: 'go', to: step.to })
      if (step.to === 'futures') leadFutures(session)
      if (step.to === 'closing') session.minutes += 15
      return
    case 'read':
      session.do({ kind: 'read', item: step.item }, 0.75)
      return
    case 'open':
    case 'open-again': {
      const at = step.kind === 'open' ? 0 : 1
      session.do({ kind: 'open', item: step.item }, 0.5)
      for (const source of ['hand', 'paper'] as const) {
        const counts = room.count(step.item, at, source)
        session.do({
          kind: 'tally',
          item: step.item,
          source,
          tally: { levels: counts.slice(0, 4), unknown: counts[noAnswer] ?? 0 }
        })
      }
      room.ballots.push({ check: step.item, at })
      return
    }
    case 'close':
    case 'reveal':
      session.do({ kind: step.kind, item: step.item }, 0.125)
      return
    case 'discuss':
      session.do({ kind: 'discuss', item: step.item }, 3.5)
      return
    case 'decide': {
      const item = itemOf(session.workshop, step.item)
      const at = item?.kind === 'check' && item.ballots.length > 1 ? 1 : 0
      const decision = { level: room.middle(step.item, at), reason: 'zoals de zaal het zag', minority: [] }
      session.do({ kind: 'decide', item: step.item, decision }, 0.5)
    }
  }
}

function leadFutures(session: Session): void {
  for (const turn of [1, 2, 3, 4]) session.do({ kind: 'turn', item: 'futures', turn }, 2)
  for (const future of ['wild-west', 'big-brother'])
    session.do({ kind: 'judge', item: 'futures', future, theme: 'scope', verdict: 'vulnerable', reason: 'macht' })
  session.do({ kind: 'judge', item: 'futures', future: 'user-utopia', theme: 'scope', verdict: 'holds', reason: '' })
}
