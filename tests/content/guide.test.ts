import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8')) as unknown

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

it('the user guides name every button and page as the app does', async () => {
  const guide = (
    await Promise.all(
      ['docs/handleiding.md', 'docs/beoordelaar.md', 'docs/werksessie.md'].map((path) => readFile(path, 'utf8'))
    )
  ).join('\n')
  const words = new Set(
    (
      await Promise.all(
        [
          'locales/nl.json',
          'questionnaires/cohesietoets/questionnaire.json',
          'questionnaires/cohesietoets/scoring.json'
        ].map(read)
      )
    ).flatMap(stringsIn)
  )
  const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((name) => !words.has(name))).toEqual([])
})

it.each([
  'README.md',
  'SECURITY.md',
  'docs/handleiding.md',
  'docs/beoordelaar.md',
  'docs/werksessie.md',
  'docs/hosting.md',
  'docs/security.md',
  'docs/quality.md',
  'docs/benchmarks.md',
  'docs/shipped.md'
])('%s: every linked picture and file exists, and every picture has a text alternative', async (path) => {
  const text = await readFile(path, 'utf8')
  const links = [...text.matchAll(/(!?)\[([^\]]*)\]\(([^)#\s]+)\)/g)].filter(
    ([, , , target = '']) => !/^\w+:/.test(target)
  )
  expect(links.filter(([, , , target = '']) => !existsSync(join(dirname(path), target))).map(([link]) => link)).toEqual(
    []
  )
  expect(links.filter(([, mark, words = '']) => mark === '!' && words.length < 20).map(([link]) => link)).toEqual([])
})

it('the user guide has a heading for every entry of its contents', async () => {
  const guide = await readFile('docs/handleiding.md', 'utf8')
  const anchors = new Set(
    [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-')
    )
  )
  expect(
    [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor).filter((anchor) => !anchors.has(anchor))
  ).toEqual([])
})
