import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sharedBrowser } from '../support/browser.ts'
import { buildApp } from '../support/build.ts'

const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-preview-'))
let program: ChildProcess
let address = ''
const told: string[] = []

beforeAll(async () => {
  cpSync('examples/questionnaire', folder, { recursive: true })
  const call = ['questionnaire', 'preview', folder, '--port', '0', '--app', await buildApp(), '--lang', 'nl']
  program = spawn(process.execPath, ['src/cli/cohesietoets.js', ...call])
  program.stderr?.on('data', (words: Buffer) => told.push(String(words)))
  address = await new Promise((resolve, reject) => {
    program.stdout?.on('data', (words: Buffer) => {
      const [found] = /http:\S+/.exec(String(words)) ?? []
      if (found !== undefined) resolve(found)
    })
    program.on('exit', () => reject(new Error(told.join(''))))
  })
})
afterAll(() => {
  program.kill()
  rmSync(folder, { recursive: true, force: true })
})

it('the app offers the questionnaire of the folder, shows each change, and says in words what is wrong', async () => {
  const page = await (await sharedBrowser()).newPage()
  const file = join(folder, 'questionnaire.json')
  const sound = readFileSync(file, 'utf8')
  const [, name = ''] = /"default": "([^":]+)/.exec(sound) ?? []
  await page.goto(address)
  const offered = page.getByRole('combobox').locator('option').first()
  await expect.poll(() => offered.textContent()).toContain(name)

  writeFileSync(file, sound.replace(name, 'Een andere naam'))
  await expect.poll(() => offered.textContent()).toContain('Een andere naam')

  writeFileSync(file, sound.replace('"radiogroup"', '"html"'))
  const problem = page.getByRole('listitem')
  await expect
    .poll(() =>
      problem
        .first()
        .textContent()
        .catch(() => '')
    )
    .toContain('questionnaire.json: pages')
  expect(await page.getByRole('heading').textContent()).toBe('Deze vragenlijst kan nog niet worden getoond')
  expect(told.join('')).toContain('questionnaire.json: pages')
  expect(told.join('') + (await page.content())).not.toMatch(/\n\s+at |\.ts:\d/)

  writeFileSync(file, sound)
  await expect.poll(() => offered.textContent().catch(() => '')).toContain(name)
})
