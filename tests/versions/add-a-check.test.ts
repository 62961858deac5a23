import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { PassagesDocument } from '#draft/passages-schema.ts'
import type { Outcome } from '#outcome/types.ts'
import { Desk } from '../support/command-line.ts'

const desk = new Desk()
afterAll(() => desk.clear())

type Json = Record<string, unknown>
const change = (name: string, how: (json: Json) => void): void => {
  const json = JSON.parse(desk.read(name)) as Json
  how(json)
  desk.put(name, JSON.stringify(json))
}
const text = (nl: string, en: string) => ({ default: nl, en })

it('a check is added by its question, its file, the version and what changed: no code', async () => {
  cpSync('questionnaires/cohesietoets', join(desk.folder, 'own'), { recursive: true })
  const released = (JSON.parse(desk.read('own/scoring.json')) as { version: string }).version

  change('own/questionnaire.json', ({ pages }) => {
    const scope = (pages as { name: string; elements: Json[] }[]).find(({ name }) => name === 'scope')
    scope?.elements.splice(1, 0, {
      type: 'radiogroup',
      name: 'who-pays',
      title: text('Wie betaalt er voor dit beleid?', 'Who pays for this policy?'),
      choices: [
        ...[0, 1, 2, 3].map((value) => ({ value, text: text(`Stap ${value}.`, `Step ${value}.`) })),
        { value: 'unknown', text: text('Weet ik nog niet', 'I don’t know yet') }
      ],
      showCommentArea: true,
      commentText: text('Opmerking: waar staat dit?', 'Remark: where is this?')
    })
  })
  const other = JSON.parse(desk.read('own/checks/scope/root-causes.json')) as Json
  const terms = { nl: [{ weight: 3, words: ['geldkraan'] }], en: [{ weight: 3, words: ['purse strings'] }] }
  const check = { ...other, quick: true, short: text('Wie betaalt', 'Who pays'), terms }
  desk.put('own/checks/scope/who-pays.json', JSON.stringify(check))
  change('own/scoring.json', (json) => (json['version'] = '9.0.0'))
  change('own/changes.json', (json) => {
    const steps = json['steps'] as Json[]
    steps.push({ from: released, to: '9.0.0', added: ['who-pays'] })
  })

  expect(await desk.run(['questionnaire', 'check', 'own'])).toMatchObject({ status: 0, told: [] })
  const made = await desk.run(['questionnaire', 'package', 'own', '--out', 'out'])
  expect(made).toMatchObject({ status: 0, told: [] })

  cpSync('examples/snelle-scan.cohesietoets.json', join(desk.folder, 'mine.json'))
  const own = ['--questionnaires', 'out']
  expect(await desk.run(['upgrade', 'mine.json', '--out', 'new', ...own])).toMatchObject({ status: 0 })
  const [upgraded = ''] = desk.files('new')
  change(`new/${upgraded}`, (json) => ((json['answers'] as Json)['who-pays'] = 2))
  const scored = await desk.run(['score', `new/${upgraded}`, ...own])
  expect(scored).toMatchObject({ status: 0, told: [] })
  const { questionnaire, findings } = JSON.parse(scored.out) as Outcome
  expect(questionnaire).toMatchObject({ id: 'cohesietoets', version: '9.0.0' })
  expect(findings).toContainEqual(expect.objectContaining({ check: 'who-pays', level: 2 }))

  desk.put('draft.txt', 'De minister beslist.\n\nDe gemeente houdt de geldkraan dicht.\n\nDe raad kijkt mee.')
  const search = ['passages', 'draft.txt', '--check', 'who-pays', '--format', 'json', '--questionnaires', 'own']
  const read = await desk.run(search)
  expect(read).toMatchObject({ status: 0, told: [] })
  const { checks } = JSON.parse(read.out) as PassagesDocument
  expect(checks['who-pays']?.passages).toMatchObject([
    { text: 'De gemeente houdt de geldkraan dicht.', words: ['geldkraan'] }
  ])
})
