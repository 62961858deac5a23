import { expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Depth } from '#questionnaire/types.ts'
import { progressOf } from '#editing/progress.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { sizeOf } from '../../support/sizes.ts'

const progressIn = (depth: Depth, answers: Answers) =>
  progressOf(cohesietoets, visibleAnswers(cohesietoets, depth, answers), false, depth)

const scope = (answers: Answers, depth: Depth = 'quick') => {
  const page = progressIn(depth, answers).pages.find((each) => each.page === 'scope')
  if (!page) throw new Error('no such page')
  return page
}

it('a theme is to do, then busy, then done', () => {
  expect(scope({})).toEqual({
    page: 'scope',
    state: 'todo',
    answered: 0,
    total: 3,
    open: ['cohesion-defined', 'beyond-access', 'top-and-bottom'],
    unknown: []
  })
  expect(scope({ 'cohesion-defined': 0 })).toMatchObject({
    state: 'busy',
    answered: 1,
    open: ['beyond-access', 'top-and-bottom']
  })
  expect(scope({ 'cohesion-defined': 0, 'beyond-access': 1, 'top-and-bottom': 2 })).toMatchObject({
    state: 'done',
    answered: 3,
    open: []
  })
})

it('unknown is an answer, listed as an open question', () => {
  expect(scope({ 'cohesion-defined': 0, 'beyond-access': 'unknown', 'top-and-bottom': 2 })).toMatchObject({
    state: 'done',
    unknown: ['beyond-access']
  })
})

it('not applicable is open until it has a reason', () => {
  const answers = { 'values-complement': 'not-applicable' }
  expect(scope(answers, 'full')).toMatchObject({ state: 'busy', answered: 0 })
  expect(scope(answers, 'full').open).toContain('values-complement')
  expect(scope({ ...answers, 'values-complement-Comment': 'geen gegevens' }, 'full')).toMatchObject({ answered: 1 })
})

it('roles and groups do not count; the total counts the checks of the depth', () => {
  const { pages, answered, total } = progressIn('quick', {
    'role-bzk': 'none',
    'szw-role': 2,
    'shared-analysis': 3,
    'policy-title': 'Loket'
  })
  expect(pages.find(({ page }) => page === 'ministries')).toMatchObject({ answered: 1, total: 3 })
  expect([answered, total]).toEqual([1, sizeOf(null, 'quick')])
  expect(progressIn('full', {}).total).toBe(sizeOf())
})

it('an empty list and a text of spaces are no answers, as in the form', () => {
  const draft = (answers: Answers) =>
    progressIn('full', answers).pages.find(({ page }) => page === cohesietoets.parts[0]?.name)
  expect(draft({ technologies: [], 'policy-title': '  ' })).toEqual(draft({}))
  expect(draft({ technologies: ['ai'] })?.answered).toBe(1)
})

it('a page without checks counts its visible questions, including ones that appear later', () => {
  const futures = (answers: Answers) => progressIn('full', answers).pages.find(({ page }) => page === 'futures')
  expect(futures({})?.total).toBe(4)
  expect(futures({ 'future-wild-west': 'weaker' })).toMatchObject({ total: 6, answered: 1, state: 'busy' })
})

it('the quick scan does not count the questions about the draft that it folds away, except on a page with nothing else', () => {
  const answers = {
    'policy-title': 'Loket',
    'draft-version': '0.9',
    'draft-date': '2026-11-01',
    'policy-kind': 'letter-to-parliament',
    'lead-ministry': ['bzk', 'szw']
  }
  const pageOf = (name: string, depth: Depth) => progressIn(depth, answers).pages.find(({ page }) => page === name)
  expect(pageOf('passport', 'quick')).toMatchObject({ state: 'done', answered: 5, total: 5 })
  expect(pageOf('passport', 'full')).toMatchObject({ state: 'busy', answered: 5, total: 15 })
  expect(pageOf('futures', 'quick')).toMatchObject({ state: 'todo', total: 4 })
})
