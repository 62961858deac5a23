import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recognise } from '#web/state/recognise.ts'

const kindOf = async (content: string | Uint8Array): Promise<string> =>
  (await recognise(new Blob([typeof content === 'string' ? content : new Uint8Array(content)]))).kind

it('a file is recognised by its content, not by its name', async () => {
  const example = (name: string) => readFileSync(`examples/${name}`, 'utf8')
  expect(await kindOf(example('round/geldzorgen.round.cohesietoets.json'))).toBe('round')
  expect(await kindOf(example('round/szw.review.cohesietoets.json'))).toBe('review')
  expect(await kindOf(example('ai-in-het-onderwijs.cohesietoets.json'))).toBe('other')
  expect(await kindOf('age-encryption.org/v1\n-> scrypt')).toBe('sealed')
})

it('a review says to which round it belongs', async () => {
  expect(await recognise(new Blob(['{"format":"cohesietoets/review","round":"r1"}']))).toMatchObject({
    kind: 'review',
    round: 'r1'
  })
})

it.each([
  '1 Inleiding\n\nDit plan.',
  '- een punt\n- nog een',
  '"Samen" is het doel.',
  '2026: het plan',
  'null en niets'
])('a text is a draft, whatever it begins with: %s', async (text) => {
  expect(await kindOf(text)).toBe('draft')
})

it.each(['', '{', '[]', 'null', '{"format":"cohesietoets/', '%PDF-1.7', '{"format":{"cohesietoets/":1}}'])(
  'any other file goes to the reader of assessments: %s',
  async (text) => {
    expect(await kindOf(text)).toBe('other')
  }
)
