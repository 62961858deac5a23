import { afterAll, describe, expect, it } from 'vitest'
import { dayCreated, dayModified } from '#assessment/days.ts'
import { fileName } from '#assessment/file-name.ts'
import { dayOf } from '#lib/day.ts'
import { roundDocumentName } from '#wording/file-names.ts'
import { changedAt } from '#web/state/today.ts'
import { nextVersion } from '#editing/draft.ts'
import { Desk } from '../support/command-line.ts'

const zoneBefore = process.env['TZ']
afterAll(() => {
  process.env['TZ'] = zoneBefore
})

/** For each time zone: a moment, and the calendar day there. */
const moments = [
  ['Europe/Amsterdam', '2026-11-21T23:30:00Z', '2026-11-22'],
  ['Europe/Amsterdam', '2026-06-30T22:05:00Z', '2026-07-01'],
  ['America/Curacao', '2026-11-23T00:30:00Z', '2026-11-22'],
  ['Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
  ['Pacific/Kiritimati', '2028-02-28T10:00:00Z', '2028-02-29'],
  ['Pacific/Pago_Pago', '2026-03-01T10:59:00Z', '2026-02-28'],
  ['UTC', '2026-11-21T23:30:00Z', '2026-11-21']
] as const

const translate = (key: string): string => key.replace('report.fileName.', '')

describe('the day on which somebody acted', () => {
  it.each(moments)('in %s at %s is %s, and every other place gives the same day', (zone, moment, day) => {
    process.env['TZ'] = zone
    const changed = changedAt(moment)
    expect(changed).toEqual({ modifiedAt: moment, modifiedOn: day })
    for (const [elsewhere] of moments) {
      process.env['TZ'] = elsewhere
      expect(dayModified(changed)).toBe(day)
      expect(dayCreated({ createdAt: moment, createdOn: day })).toBe(day)
      expect(fileName({ answers: {}, ...changed })).toBe(`cohesietoets_${day}`)
    }
  })

  it.each([undefined, '2026-11-25', '1026-11-22', '', 'gisteren'])('falls back to UTC when the file says %j', (own) => {
    expect(dayOf('2026-11-21T23:30:00Z', own)).toBe('2026-11-21')
  })

  it('appears in the list, the report and the file names after midnight', async () => {
    process.env['TZ'] = 'Europe/Amsterdam'
    const desk = new Desk()
    desk.put(
      'late.json',
      JSON.stringify({
        format: 'cohesietoets/assessment',
        version: 1,
        id: 'late',
        questionnaire: { id: 'cohesietoets', version: '1.0.0' },
        depth: 'quick',
        language: 'nl',
        createdAt: '2026-10-31T23:10:00Z',
        createdOn: '2026-11-01',
        ...changedAt('2026-11-21T23:30:00Z'),
        answers: { 'szw-role': 1 },
        actions: []
      })
    )
    const run = await desk.run(['report', 'late.json', '--format', 'md'])
    expect(run.status).toBe(0)
    expect(run.told).toEqual([])
    expect(run.out.trim()).toMatch(/cohesietoets_2026-11-22\.md$/)
    const [name = ''] = desk.files('.').filter((file) => file.endsWith('.md'))
    const text = desk.read(name)
    expect(text).toContain('22 november 2026')
    expect(text).toContain('1 november 2026')
    expect(text).not.toMatch(/21 november|31 oktober/)
    desk.clear()
  })

  it('goes into the next version of a draft', () => {
    process.env['TZ'] = 'Asia/Tokyo'
    const next = nextVersion({ answers: {} } as never, 'next', changedAt('2026-12-31T15:00:00Z'))
    expect([next.createdOn, next.modifiedOn]).toEqual(['2027-01-01', '2027-01-01'])
  })

  it('names documents about a round after the day of the last review', () => {
    const round = { createdAt: '2026-11-01T10:00:00Z', passport: {}, seats: [{ id: 'a' }] }
    const review = {
      reviewer: { id: 'r', seat: 'a' },
      revision: 1,
      handedInAt: '2026-11-23T00:30:00Z',
      handedInOn: '2026-11-22'
    }
    expect(roundDocumentName({ round, reviews: [] } as never, 'agenda', translate)).toBe(
      'cohesietoets_2026-11-01_agenda'
    )
    expect(roundDocumentName({ round, reviews: [review] } as never, 'agenda', translate)).toBe(
      'cohesietoets_2026-11-22_agenda'
    )
  })
})
