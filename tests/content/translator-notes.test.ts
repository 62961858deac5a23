import { expect, it } from 'vitest'
import { flatWords } from '../support/flat-words.ts'
import { readJson } from '../support/read.ts'

const keys = flatWords('locales/nl.json').map(([path]) => path.slice(path.indexOf(' ') + 1))

it.each(Object.keys(readJson<object>('locales/notes.json')))('the note on %s is about a text that exists', (noted) => {
  // A key, a key without its plural or context, or the start of several keys.
  expect(keys.filter((key) => key === noted || key.startsWith(`${noted}.`) || key.startsWith(`${noted}_`))).not.toEqual(
    []
  )
})
