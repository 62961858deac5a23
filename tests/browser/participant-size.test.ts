import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildApp } from './support/build.ts'

it('the page of a participant is at most 40 kB with its styles, and loads nothing of the app', async () => {
  const folder = join(await buildApp(), 'meedoen')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.map((file) => gzipSync(readFileSync(join(file.parentPath, file.name))).length)
  expect(files.map(({ name }) => name.replace(/-[\w-]+\./, '.')).toSorted()).toEqual([
    'index.css',
    'index.html',
    'index.js'
  ])
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000)
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(
    [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address.replace(/-[\w-]+\./, '.'))
  ).toEqual(['../icons/icon.svg', '../meedoen/assets/index.js', '../meedoen/assets/index.css'])
})
