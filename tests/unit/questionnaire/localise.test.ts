import { describe, expect, it } from 'vitest'
import { localise } from '#questionnaire/localise.ts'

const told = (definition: unknown, overlay: unknown): readonly string[] =>
  localise(definition, overlay, 'file').problems.map(
    ({ code, path, args }) => `${code} ${path} ${String(args['language'])}`
  )

describe('a definition and its overlay become one, in which', () => {
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
  ])('%s has its words in both languages', (key) => {
    expect(localise({ [key]: 'ja' }, { [key]: 'yes' }, 'file')).toEqual({
      value: { [key]: { nl: 'ja', en: 'yes' } },
      problems: []
    })
  })

  it('ids, numbers and what is not there stay as they are', () => {
    const definition = { id: 'a', source: 'b', weight: 3, gate: true, nothing: null, title: 5, deep: ['x', 1, null] }
    expect(localise(definition, {}, 'file')).toEqual({ value: definition, problems: [] })
  })

  it('entries of a list are found by name, id or value, in that order', () => {
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

  it('deeper parts are found the same way', () => {
    expect(
      localise({ pages: [{ name: 'a', box: { label: 'ja' } }] }, { pages: { a: { box: { label: 'yes' } } } }, 'file')
        .value
    ).toEqual({ pages: [{ name: 'a', box: { label: { nl: 'ja', en: 'yes' } } }] })
  })
})

describe('what lacks is told, and the Dutch stands in its place', () => {
  it.each<[string, unknown]>([
    ['nothing', {}],
    ['no overlay', undefined],
    ['an overlay that is a text', 'x'],
    ['a number', { title: 5 }],
    ['nothing but space', { title: ' ' }]
  ])('%s', (_, overlay) => {
    expect(told({ title: 'ja' }, overlay)).toEqual(['missing-translation file.title en'])
  })

  it('in the value too', () => {
    expect(localise({ title: 'ja' }, { title: 5 }, 'file').value).toEqual({ title: { nl: 'ja', en: 'ja' } })
  })

  it('in lists by key, and by place where there is none', () => {
    expect(told([{ name: 'a', title: 'x' }, { title: 'y' }, { name: ['b'], title: 'z' }], {})).toEqual([
      'missing-translation file[a].title en',
      'missing-translation file[1].title en',
      'missing-translation file[2].title en'
    ])
  })

  it('also at the top', () => {
    expect(localise({ title: 'ja' }, {}, '').problems[0]?.path).toBe('title')
  })
})

describe('English for nothing is told', () => {
  it('in objects and in lists', () => {
    expect(told({ title: 'ja', list: [{ id: 'a' }] }, { title: 'yes', gone: 'x', list: { a: {}, b: {} } })).toEqual([
      'stale-translation file.gone en',
      'stale-translation file.list.b en'
    ])
  })

  it('but not where the overlay is a text', () => {
    expect(told({ list: [{ id: 'a' }] }, { list: 'x' })).toEqual([])
  })
})
