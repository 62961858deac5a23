import { describe, expect, it } from 'vitest'
import { localise } from '#questionnaire/localise.ts'

const told = (definition: unknown, overlay: unknown): readonly string[] =>
  localise(definition, overlay, 'file').problems.map(
    ({ code, path, args }) => `${code} ${path} ${String(args['language'])}`
  )

describe('localising a definition with its overlay', () => {
  it.each([
    'title',
    'description',
    'text',
    'commentText',
    'label',
    'meaning',
    'short',
    'why',
    'counts',
    'good',
    'weak',
    'do'
  ])('gives %s its words in both languages', (key) => {
    expect(localise({ [key]: 'ja' }, { [key]: 'yes' }, 'file')).toEqual({
      value: { [key]: { nl: 'ja', en: 'yes' } },
      problems: []
    })
  })

  it('leaves ids, numbers and absent fields unchanged', () => {
    const definition = { id: 'a', source: 'b', weight: 3, gate: true, nothing: null, title: 5, deep: ['x', 1, null] }
    expect(localise(definition, {}, 'file')).toEqual({ value: definition, problems: [] })
  })

  it('matches entries of a list by name, id or value, in that order', () => {
    const definition = [
      { name: 'a', id: 'z', text: 'een' },
      { id: 'b', value: 'z', text: 'twee' },
      { value: 0, text: 'nul' }
    ]
    const { value, problems } = localise(
      definition,
      { a: { text: 'one' }, b: { text: 'two' }, 0: { text: 'zero' } },
      'file'
    )
    expect(problems).toEqual([])
    expect(value).toMatchObject([
      { text: { nl: 'een', en: 'one' } },
      { text: { nl: 'twee', en: 'two' } },
      { value: 0, text: { nl: 'nul', en: 'zero' } }
    ])
  })

  it('matches deeper parts the same way', () => {
    expect(
      localise({ pages: [{ name: 'a', box: { label: 'ja' } }] }, { pages: { a: { box: { label: 'yes' } } } }, 'file')
        .value
    ).toEqual({ pages: [{ name: 'a', box: { label: { nl: 'ja', en: 'yes' } } }] })
  })
})

describe('a missing translation is reported and falls back to the Dutch', () => {
  it.each<[string, unknown]>([
    ['nothing', {}],
    ['no overlay', undefined],
    ['an overlay that is a text', 'x'],
    ['a number', { title: 5 }],
    ['nothing but space', { title: ' ' }]
  ])('%s', (_, overlay) => {
    expect(told({ title: 'ja' }, overlay)).toEqual(['missing-translation file.title en'])
  })

  it('inside the value too', () => {
    expect(localise({ title: 'ja' }, { title: 5 }, 'file').value).toEqual({ title: { nl: 'ja', en: 'ja' } })
  })

  it('in lists by key, or by position where there is no key', () => {
    expect(told([{ name: 'a', title: 'x' }, { title: 'y' }, { name: ['b'], title: 'z' }], {})).toEqual([
      'missing-translation file[a].title en',
      'missing-translation file[1].title en',
      'missing-translation file[2].title en'
    ])
  })

  it('and at the top level', () => {
    expect(localise({ title: 'ja' }, {}, '').problems[0]?.path).toBe('title')
  })
})

describe('English without a Dutch counterpart is reported', () => {
  it('in objects and in lists', () => {
    expect(told({ title: 'ja', list: [{ id: 'a' }] }, { title: 'yes', gone: 'x', list: { a: {}, b: {} } })).toEqual([
      'stale-translation file.gone en',
      'stale-translation file.list.b en'
    ])
  })

  it('but not where the overlay is text', () => {
    expect(told({ list: [{ id: 'a' }] }, { list: 'x' })).toEqual([])
  })
})
