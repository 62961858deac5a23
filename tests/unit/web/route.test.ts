import { describe, expect, it } from 'vitest'
import { hrefTo, parseRoute, type Route } from '../../../src/web/router/route.ts'

const routes: readonly Route[] = [
  { page: 'start' },
  { page: 'outcome', id: 'a' },
  { page: 'what-if', id: '5b0c-uuid' },
  { page: 'fill', id: 'a', part: null, question: null },
  { page: 'fill', id: 'a', part: 'scope', question: null },
  { page: 'fill', id: 'a', part: 'scope', question: 'top-and-bottom' },
  { page: 'why', id: 'a', theme: 'scope' },
  { page: 'compare', id: 'a', other: null },
  { page: 'compare', id: 'a', other: 'b/c d' },
  { page: 'round', id: 'a', step: 'collect', check: null },
  { page: 'round', id: 'a', step: 'settle', check: 'szw-role' },
  { page: 'round', id: 'a', step: 'sign-off', check: null },
  { page: 'workshop', id: 'a', step: 'prepare' },
  { page: 'workshop', id: 'a', step: 'close' },
  { page: 'workshop', id: 'a', step: 'rehearsal' },
  { page: 'workshop', id: 'a', step: 'venue' },
  { page: 'board', of: 'a/b' },
  { page: 'screen', code: null },
  { page: 'screen', code: 'ABCD2345' },
  { page: 'new-workshop' },
  { page: 'overview' },
  { page: 'invite', from: null },
  { page: 'invite', from: 'a' },
  { page: 'method' },
  { page: 'not-found' }
]

describe('routes', () => {
  it.each(routes)('the address of a page leads back to it: %o', (route) => {
    expect(parseRoute(hrefTo(route))).toEqual(route)
  })

  it.each([
    '#/assessment',
    '#/assessment/a/elsewhere',
    '#/assessment/a/why',
    '#/assessment/a/round/elsewhere',
    '#/assessment/a/workshop/elsewhere',
    '#/board',
    '#/invite/a/b',
    '#/method/more',
    '#/__proto__',
    '#/%E0%A4%A'
  ])('an unknown address is reported as such: %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'not-found' })
  })

  it('an empty address is the start page', () => {
    expect(['', '#', '#/'].map(parseRoute)).toEqual([{ page: 'start' }, { page: 'start' }, { page: 'start' }])
  })
})
