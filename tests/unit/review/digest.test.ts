import { describe, expect, it } from 'vitest'
import { digestOf, withDigest } from '#review/digest.ts'

const document = {
  id: 'a',
  seats: [{ id: 'x', tags: [1, 2] }, { id: 'y' }],
  passport: { title: 'T', years: 8, sure: true, none: null }
}

describe('the digest stays the same', () => {
  it.each<[string, object]>([
    [
      'whatever the order of the keys',
      {
        passport: { none: null, years: 8, sure: true, title: 'T' },
        seats: [{ tags: [1, 2], id: 'x' }, { id: 'y' }],
        id: 'a'
      }
    ],
    ['with the address of a schema', { ...document, $schema: 'round.v1.schema.json' }],
    ['with another digest in it', { ...document, digest: 'x' }],
    [
      'with what JSON does not write',
      { ...document, gone: undefined, passport: { ...document.passport, gone: undefined } }
    ]
  ])('%s', (_, same) => {
    expect(digestOf(same)).toBe(digestOf(document))
  })
})

describe('the digest changes', () => {
  it.each<[string, object]>([
    ['with a text', { ...document, id: 'b' }],
    ['with an entry of a list', { ...document, seats: [{ id: 'x', tags: [1, 3] }, { id: 'y' }] }],
    ['with the order of a list', { ...document, seats: [...document.seats].reverse() }],
    ['with the length of a list', { ...document, seats: document.seats.slice(1) }],
    ['with where one entry ends and the next begins', { ...document, seats: [{ id: 'x', tags: [12] }, { id: 'y' }] }],
    [
      'with something in a list that JSON cannot write',
      { ...document, seats: [{ id: 'x', tags: [1, undefined] }, { id: 'y' }] }
    ],
    ['with a number that becomes a text', { ...document, passport: { ...document.passport, years: '8' } }],
    ['with a list that becomes an object', { ...document, seats: { 0: document.seats[0], 1: document.seats[1] } }],
    ['with a field more', { ...document, passport: { ...document.passport, more: '' } }],
    ['with a field less', { id: 'a', seats: document.seats }]
  ])('%s', (_, other) => {
    expect(digestOf(other)).not.toBe(digestOf(document))
  })
})

it('the digest is SHA-256 over JSON in one layout, stored beside the other fields', () => {
  // printf '{"a":[1,"x"],"b":null}' | sha256sum
  expect(digestOf({ b: null, a: [1, 'x'] })).toBe('854ef06dc57f5dfed10206344ab2d02e0b6c84b0e19436703a5afd0f1f9f2687')
  expect(withDigest({ b: 1 })).toEqual({ b: 1, digest: digestOf({ b: 1 }) })
})
