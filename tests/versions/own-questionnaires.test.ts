import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankAssessment } from '#assessment/blank.ts'
import { writeAssessment } from '#assessment/write.ts'
import { Desk } from '../support/command-line.ts'
import { garden } from '../support/garden.ts'

const desk = new Desk()
afterAll(() => desk.clear())

beforeAll(async () => {
  const start = { id: 'a', now: '2026-11-29T12:00:00Z' }
  const blank = blankAssessment({ ...start, questionnaire: garden(), depth: 'full', language: 'nl' })
  desk.put('mine.json', writeAssessment({ ...blank, answers: { 'garden-title': 'De Bongerd', 'soil-tested': 2 } }))
  cpSync('tests/fixtures/second-questionnaire', join(desk.folder, 'own/garden'), { recursive: true })
  mkdirSync(join(desk.folder, 'empty'))
  await desk.run(['questionnaire', 'package', 'own/garden', '--out', 'packages'])
})

describe('a questionnaire from outside', () => {
  it('is asked for in a message when a file needs it', async () => {
    const run = await desk.run(['score', 'mine.json'])
    expect(run.status).toBe(1)
    expect(run.told.join(' ')).toContain('.questionnaire.cohesietoets.json')
  })

  it.each(['own', 'own/garden', 'packages'])('is used from the folder %s', async (folder) => {
    const run = await desk.run(['score', 'mine.json', '--questionnaires', folder])
    expect(run).toMatchObject({ status: 0, told: [] })
    expect(JSON.parse(run.out)).toMatchObject({ questionnaire: { id: garden().id, version: '0.3.0' } })
  })

  it('is listed, reported on and printed like a built-in one', async () => {
    const own = ['--questionnaires', 'own']
    expect((await desk.run(['list', ...own])).out).toContain(`${garden().id} 0.3.0`)
    for (const call of [
      ['report', 'mine.json', '--format', 'md,json', '--out', 'out'],
      ['blank', '--questionnaire', garden().id, '--out', 'out']
    ])
      expect([call, await desk.run([...call, ...own])]).toEqual([
        call,
        expect.objectContaining({ status: 0, told: [] })
      ])
  })

  it.each([
    ['a folder without one', 'empty', 'In deze map staat geen vragenlijst'],
    ['a folder that is not there', 'nowhere', 'nowhere'],
    ['a file', 'mine.json', 'mine.json']
  ])('%s is refused in words', async (_, folder, words) => {
    const run = await desk.run(['score', 'mine.json', '--questionnaires', folder])
    expect(run.status).toBe(1)
    expect(run.out).toBe('')
    expect(run.told.join(' ')).toContain(words)
  })

  it('is refused when it has the version of a built-in one with other content', async () => {
    const folder = join(desk.folder, 'other')
    cpSync('questionnaires/cohesietoets', join(folder, 'cohesietoets'), { recursive: true })
    const place = 'other/cohesietoets/questionnaire.json'
    desk.put(place, desk.read(place).replace('"default": "', '"default": "Anders '))
    const run = await desk.run(['score', 'mine.json', '--questionnaires', 'other'])
    expect(run.status).toBe(1)
    expect(run.told.join(' ')).toContain('al vastgelegd met een andere inhoud')
  })

  it('is refused by check when a built-in one has that version, or when its changes lose an answer', async () => {
    cpSync('questionnaires/cohesietoets', join(desk.folder, 'changed'), { recursive: true })
    rmSync(join(desk.folder, 'changed/versions'), { recursive: true })
    const place = 'changed/questionnaire.json'
    const sound = desk.read(place)
    desk.put(place, sound.replace('"default": "', '"default": "Anders '))
    const other = await desk.run(['questionnaire', 'check', 'changed'])
    expect([other.status, other.told.join(' ')]).toEqual([1, expect.stringContaining('verhoog dan het versienummer')])

    desk.put(place, sound.replaceAll('"draft-date"', '"day-of-draft"'))
    const scoring = desk.read('changed/scoring.json')
    desk.put('changed/scoring.json', scoring.replace('"version": "1.1.0"', '"version": "1.2.0"'))
    const changes = JSON.parse(desk.read('changed/changes.json')) as { steps: object[] }
    const step = { from: '1.1.0', to: '1.2.0', added: ['day-of-draft'] }
    desk.put('changed/changes.json', JSON.stringify({ steps: [...changes.steps, step] }))
    const lost = await desk.run(['questionnaire', 'check', 'changed'])
    expect([lost.status, lost.told.join(' ')]).toEqual([
      1,
      expect.stringContaining('De vraag draft-date van de vorige versie is weg')
    ])
  })
})
