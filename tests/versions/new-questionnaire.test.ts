import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkQuestionnaire } from '#cli/check-questionnaire.ts'
import { Desk } from '../support/command-line.ts'

const desk = new Desk()
afterAll(() => desk.clear())

describe('a questionnaire made without code', () => {
  it('starts as a small working one, and can be filled in, reported on and shared', async () => {
    const made = await desk.run(['questionnaire', 'new', 'Mijn Toets é'])
    expect(made).toMatchObject({ status: 0, told: [] })
    expect(made.out).toContain('mijn-toets-e')
    const checked = await desk.run(['questionnaire', 'check', 'Mijn Toets é'])
    expect([checked.status, checked.told.length]).toEqual([0, 1])
    expect(checked.told[0]).toContain('teksten zijn er in één taal')
    expect(await desk.run(['questionnaire', 'package', 'Mijn Toets é', '--out', 'out'])).toMatchObject({ status: 0 })
    const own = ['--questionnaires', 'out']
    const blank = await desk.run(['blank', '--questionnaire', 'mijn-toets-e', '--out', 'out', ...own])
    expect(blank).toMatchObject({ status: 0, told: [] })
    desk.put(
      'brief.json',
      JSON.stringify({
        format: 'cohesietoets/assessment',
        version: 1,
        id: 'brief',
        questionnaire: { id: 'mijn-toets-e', version: '0.1.0' },
        depth: 'full',
        language: 'nl',
        createdAt: '2026-11-29T12:00:00Z',
        modifiedAt: '2026-11-29T12:00:00Z',
        answers: { 'policy-title': 'Brief over de renovatie', 'readers-known': 2, 'tried-out': 0, 'other-ways': 1 },
        actions: []
      })
    )
    const report = await desk.run(['report', 'brief.json', '--format', 'md', '--out', 'out', ...own])
    expect(report).toMatchObject({ status: 0, told: [] })
    expect(desk.read(report.out.trim())).toContain('Brief over de renovatie')
  })

  it.each([
    ['nl', 'Brieventoets: een brief aan inwoners', 'Letter test'],
    ['en', 'Letter test: a letter to residents', 'Brieventoets']
  ])('has its texts in the language of the command (%s), and none in another', async (language, title, other) => {
    const folder = `in-${language}`
    expect(await desk.run(['questionnaire', 'new', folder, '--lang', language])).toMatchObject({ status: 0, told: [] })
    expect(desk.read(`${folder}/questionnaire.json`)).toContain(`"title": "${title}"`)
    for (const name of ['questionnaire', 'scoring', 'rules', 'checks/readers/tried-out'])
      expect(desk.read(`${folder}/${name}.json`)).not.toMatch(new RegExp(`"default"|${other}`))
  })

  it('writes nothing into a folder that is in use', async () => {
    mkdirSync(join(desk.folder, 'used'))
    desk.put('used/mine.txt', 'mine')
    const run = await desk.run(['questionnaire', 'new', 'used'])
    expect([run.status, desk.files('used')]).toEqual([1, ['mine.txt']])
    expect(run.told.join(' ')).toContain('Kies een nieuwe of lege map')
  })

  it.each(['123', '…', '__proto__', 'a'.repeat(200)])('makes a valid id from a folder named %j', async (name) => {
    const folder = join('ids', name)
    expect(await desk.run(['questionnaire', 'new', folder])).toMatchObject({ status: 0, told: [] })
    expect(checkQuestionnaire(join(desk.folder, folder))).toMatchObject({ ok: true })
  })
})
