import { expect, test } from 'vitest'
import { target } from '#render/href.ts'
import { clean, lines, oneLine } from '#render/text.ts'
import { attributes, element, escape } from '#render/xml.ts'

test.each([
  ['every line break becomes one kind', 'a\r\nb\rc\u000bd\u2028e', 'a\nb\nc\nd\ne'],
  ['control characters go, without a gap in the word', 'wo\u0000o\u0007rd', 'woord'],
  ['a lone surrogate becomes a mark that something stood there', 'a\ud83db', 'a\ufffdb'],
  ['emoji and a TAB stay', '👍\tja', '👍\tja']
])('%s', (_, given, expected) => {
  expect(clean(given)).toBe(expected)
})

test('in running text a tab becomes a space, and a title has one line', () => {
  expect(lines('a\tb\nc')).toEqual(['a b', 'c'])
  expect(oneLine(' a\nb ')).toBe('a b')
})

test('no text can end an element or an attribute', () => {
  expect(escape('<b a="1">&')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;')
  expect(attributes({ title: '"\n', gone: undefined })).toBe(' title="&quot;&#10;"')
  expect(element('p')).toBe('<p/>')
})

test.each([
  ['#advies', { kind: 'inside', id: 'advies' }],
  ['https://example.nl/a?b=1&c=%20', { kind: 'outside', address: 'https://example.nl/a?b=1&c=%20' }],
  ['https://example.nl/één"><b>', { kind: 'outside', address: 'https://example.nl/%C3%A9%C3%A9n%22%3E%3Cb%3E' }],
  ['mailto:iemand@example.nl', { kind: 'outside', address: 'mailto:iemand@example.nl' }],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  [undefined, null]
])('an address %s leads to %o', (href, expected) => {
  expect(target(href)).toEqual(expected)
})
