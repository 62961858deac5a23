import { describe, expect, it } from 'vitest'
import { localise } from '#questionnaire/localise.ts'

const told = (definition: unknown): readonly string[] =>
  localise(definition, 'file').problems.map(({ code, path, args }) => `${code} ${path} ${String(args['language'])}`)

describe('localising a definition', () => {
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
    'do',
    'note'
  ])('gives %s its words by language', (key) => {
    expect(localise({ [key]: { default: 'ja', en: 'yes' } }, 'file')).toEqual({
      value: { [key]: { nl: 'ja', en: 'yes' } },
      problems: []
    })
  })

  it('leaves ids, numbers and absent fields unchanged', () => {
    const definition = { id: 'a', source: 'b', weight: 3, gate: true, nothing: null, title: 5, deep: ['x', 1, null] }
    expect(localise(definition, 'file')).toEqual({ value: definition, problems: [] })
  })

  it('looks into lists and objects at any depth', () => {
    const text = { default: 'ja', en: 'yes' }
    expect(localise({ pages: [{ box: { label: text }, counts: { all: { text } } }] }, 'file').value).toEqual({
      pages: [{ box: { label: { nl: 'ja', en: 'yes' } }, counts: { all: { text: { nl: 'ja', en: 'yes' } } } }]
    })
  })

  it('keeps a language that it does not know, for the check of shape to refuse', () => {
    expect(localise({ title: { default: 'ja', en: 'yes', xx: 'da' } }, 'file').value).toEqual({
      title: { nl: 'ja', en: 'yes', xx: 'da' }
    })
  })
})

describe('a missing translation is reported and falls back to the Dutch', () => {
  it.each<[string, unknown]>([
    ['a bare text', 'ja'],
    ['nothing', { default: 'ja' }],
    ['a number', { default: 'ja', en: 5 }],
    ['nothing but space', { default: 'ja', en: ' ' }]
  ])('%s', (_, title) => {
    expect(told({ title })).toEqual(['missing-translation file.title en'])
    expect(localise({ title }, 'file').value).toEqual({ title: { nl: 'ja', en: 'ja' } })
  })

  it('in lists by key, or by position where there is no key', () => {
    expect(told([{ name: 'a', title: 'x' }, { title: 'y' }, { name: ['b'], title: 'z' }])).toEqual([
      'missing-translation file[a].title en',
      'missing-translation file[1].title en',
      'missing-translation file[2].title en'
    ])
  })

  it('and at the top level', () => {
    expect(localise({ title: 'ja' }, '').problems[0]?.path).toBe('title')
  })
})
