import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkQuestionnaire } from '#cli/check-questionnaire.ts'
import { Desk } from '../support/command-line.ts'

/** A copy of the second questionnaire, of which version 0.3.0 is released. */
const desk = new Desk()
afterAll(() => desk.clear())
const folder = join(desk.folder, 'garden')

type Json = Record<string, unknown>
const read = (name: string): Json => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json
const write = (name: string, json: unknown): void => writeFileSync(join(folder, name), JSON.stringify(json))
const change = (name: string, how: (json: Json) => void): void => {
  const json = read(name)
  how(json)
  write(name, json)
}
const codes = (): readonly string[] => {
  const checked = checkQuestionnaire(folder)
  return checked.ok ? [] : checked.problems.map(({ code, path }) => `${code} at ${path}`)
}
const raise = (step: Json | null): void => {
  change('scoring.json', (scoring) => (scoring['version'] = '1.1.0'))
  if (step !== null) write('changes.json', { steps: [{ from: '0.3.0', to: '1.1.0', ...step }] })
}
const questions = (json: Json): Json[] => {
  const pages = json['pages'] as { elements: Json[] }[]
  return pages.flatMap(({ elements }) => elements)
}

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  cpSync('tests/fixtures/second-questionnaire', folder, { recursive: true })
  const run = await desk.run(['questionnaire', 'release', 'garden'])
  expect(run).toMatchObject({ status: 0, told: [] })
})

describe('a released version', () => {
  it('is in order as long as nothing changes, and can be released again', async () => {
    expect(codes()).toEqual([])
    expect(await desk.run(['questionnaire', 'release', 'garden'])).toMatchObject({ status: 0, told: [] })
  })

  it('is refused after a change, by check and by release, with what to do', async () => {
    change('questionnaire.json', (json) => (json['title'] = { default: 'Een andere tuin', en: 'Another garden' }))
    expect(codes()).toEqual(['questionnaire-changed at scoring.json: version'])
    for (const call of [
      ['check', 'garden'],
      ['questionnaire', 'release', 'garden']
    ]) {
      const run = await desk.run(call)
      expect(run.status).toBe(1)
      expect(run.told.join(' ')).toContain('verhoog dan het versienummer')
    }
  })

  it('is refused when its package was changed', async () => {
    raise({})
    change('versions/0.3.0.json', (json) => (json['digest'] = '0'.repeat(64)))
    expect(codes()).toEqual(['changed-since-written at versions/0.3.0.json'])
  })
})

describe('a next version', () => {
  it('names the version that it follows', () => {
    raise(null)
    expect(codes()).toEqual(['not-the-same at changes.json: steps'])
    raise({})
    expect(codes()).toEqual([])
  })

  it('says where the answers to a removed question go', () => {
    raise({})
    const [gone] = questions(read('questionnaire.json')).filter(({ type }) => type === 'text' || type === 'comment')
    const name = String(gone?.['name'])
    change('questionnaire.json', (json) => {
      for (const page of json['pages'] as { elements: Json[] }[])
        page.elements = page.elements.filter((element) => element['name'] !== name)
    })
    expect(codes()).toContain('lost-question at changes.json: steps[0]')
    raise({ removed: [name] })
    expect(codes()).not.toContain('lost-question at changes.json: steps[0]')
  })

  it('names only questions that it has', () => {
    raise({ added: ['nowhere'], meaning: ['nowhere'], renamed: { old: 'nowhere' } })
    expect(codes().filter((code) => code.startsWith('unknown-id'))).toHaveLength(3)
  })

  it('goes to a higher version, in every step', () => {
    raise({ from: '1.1.0' })
    expect(codes()).toContain('step-not-newer at changes.json: steps[0].to')
  })

  it.each([null, 7, { steps: 'none' }, { steps: [{ from: '0.3.0' }] }, { steps: [], more: 1 }])(
    'is refused with %j as its changes',
    (changes) => {
      raise(null)
      write('changes.json', changes)
      expect(codes().length).toBeGreaterThan(0)
      expect(codes().every((code) => / at changes\.json/.test(code))).toBe(true)
    }
  )
})

describe('a package', () => {
  it('is one file that can be checked, and is refused after a change', async () => {
    const made = await desk.run(['questionnaire', 'package', 'garden', '--out', 'out'])
    expect(made).toMatchObject({ status: 0, told: [] })
    const path = made.out.trim()
    expect(await desk.run(['check', path])).toMatchObject({ status: 0 })
    desk.put('changed.json', desk.read(path).replace('"default": "', '"default": "x'))
    const refused = await desk.run(['check', 'changed.json'])
    expect(refused.status).toBe(1)
    expect(refused.told.join(' ')).toContain('veranderd')
  })

  it('is refused under another name than its own', async () => {
    const made = await desk.run(['questionnaire', 'package', 'garden', '--out', 'out'])
    const json = JSON.parse(desk.read(made.out.trim())) as { questionnaire: { version: string } }
    json.questionnaire.version = '7.0.0'
    desk.put('renamed.json', JSON.stringify(json))
    expect((await desk.run(['check', 'renamed.json'])).told.join(' ')).toContain('7.0.0')
  })
})
