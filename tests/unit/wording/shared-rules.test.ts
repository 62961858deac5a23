import { describe, expect, it } from 'vitest'
import { questionAt } from '#assessment/question-at.ts'
import { medianOf } from '#lib/median.ts'
import { isSame } from '#lib/same.ts'
import { decodeUtf8 } from '#lib/utf8.ts'
import { earnedBy, possibleFor, scoreFinding } from '#outcome/score-finding.ts'
import { isTwoApart } from '#review/agenda.ts'
import { draftTitle, titleInWords } from '#wording/title.ts'
import { given } from '../../support/given.ts'
import { cohesietoets as form } from '../../support/questionnaire.ts'
import { translators } from '../../support/report.ts'

describe('rules that several pages and documents share', () => {
  it('take the median of numbers in any order', () => {
    expect([medianOf([]), medianOf([3]), medianOf([3, 0, 1]), medianOf([3, 0])]).toEqual([null, 3, 1, 1.5])
  })

  it('treat values as equal whatever the order of their keys', () => {
    expect(isSame({ a: [1, { b: 2 }], c: undefined }, { a: [1, { b: 2 }] })).toBe(true)
    expect(isSame([1, 2], [2, 1])).toBe(false)
    expect(isSame(null, undefined)).toBe(false)
  })

  it('read only UTF-8', () => {
    expect(decodeUtf8(new Uint8Array([0xc3, 0xa9]))).toBe('é')
    expect(decodeUtf8(new Uint8Array([0xe9]))).toBeNull()
  })

  it('find the question that a path refers to, also through its remark', () => {
    const paths = ['answers.szw-role', 'answers.szw-role-Comment', 'actions[0].due', 'answers']
    expect(paths.map(questionAt)).toEqual(['szw-role', 'szw-role', '', ''])
  })

  it('name a draft on one line, or say that it has no title', () => {
    const { nl } = translators
    expect(titleInWords('Wet\n op  het  net', nl)).toBe('Wet op het net')
    expect(draftTitle({ 'policy-title': ' \u200b' }, nl)).toBe('Ontwerp zonder titel')
  })

  it('count the points of a finding as the score of its theme does', () => {
    const { findings } = given(form).answerTheme('ministries', 2).answer('szw-role', 0).outcome
    for (const finding of findings.filter(({ outcome }) => outcome === 'answered' || outcome === 'unanswered')) {
      const { low, high } = scoreFinding(finding, form.policy)
      expect(earnedBy(finding, form.policy)).toBe(low)
      expect(high).toBe(finding.level === null ? possibleFor(finding, form.policy) : low)
    }
  })

  it('treat levels as two apart from a spread of two', () => {
    expect([null, 1, 2, 3].map((spread) => isTwoApart({ spread }))).toEqual([false, false, true, true])
  })
})
