import { describe, expect, it } from 'vitest'
import { bareCommand, bareWorkshop, withOwnWords } from '#room/bare.ts'
import { readAuthor } from '#workshop/author.ts'
import { boardView } from '#workshop/view.ts'
import { resultOf } from '#workshop/result.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { after, assessmentOf, tally, voted, workshopOf } from '../../support/workshop.ts'

const assessment = assessmentOf({ 'szw-role': 2, 'ocw-role': 'unknown', 'own-push': 0 })
const judging = { kind: 'judging', confidence: { 'szw-role': 'low', 'own-push': 'no such thing' } }

describe('what the author chose', () => {
  it('is read from an assessment: the levels, and nothing of what is not known', () => {
    expect(readAuthor(assessment, cohesietoets)).toMatchObject({
      ok: true,
      value: [
        { check: 'szw-role', level: 2 },
        { check: 'own-push', level: 0 }
      ]
    })
  })

  it('has the confidence that a review gives', () => {
    const review = { format: 'cohesietoets/review', confidence: judging.confidence, assessment }
    const expected = {
      value: [
        { check: 'szw-role', level: 2, confidence: 'low' },
        { check: 'own-push', level: 0 }
      ]
    }
    expect(readAuthor(review, cohesietoets)).toMatchObject(expected)
    expect(readAuthor({ ...assessment, review: judging }, cohesietoets)).toMatchObject(expected)
  })

  it('is refused without a level, and of another version of the questionnaire', () => {
    const codesOf = (json: unknown) => {
      const read = readAuthor(json, cohesietoets)
      return read.ok ? [] : read.problems.map(({ code }) => code)
    }
    expect(codesOf(assessmentOf({}))).toEqual(['author-without-levels'])
    const older = { ...assessment, questionnaire: { ...assessment.questionnaire, version: '0.1.0' } }
    expect(codesOf(older)).toEqual(['other-questionnaire-version'])
    expect(codesOf({})).not.toEqual([])
  })

  it('stays with the facilitator: not on the board, not in a room, not in the result', () => {
    const plain = voted(workshopOf(), 'szw-role', tally(5, 5, 0, 0, 0))
    const change = { kind: 'author', levels: [{ check: 'szw-role', level: 3, confidence: 'low' }] } as const
    const own = after(plain, change)
    expect(boardView(own, cohesietoets)).toEqual(boardView(plain, cohesietoets))
    expect(resultOf(own, cohesietoets)).toEqual(resultOf(plain, cohesietoets))
    expect(bareWorkshop(own)).toEqual({ ...bareWorkshop(plain), sequence: own.sequence })
    expect(bareCommand({ ...change, sequence: 1 })).toEqual({ kind: 'author', levels: [], sequence: 1 })
    expect(withOwnWords(bareWorkshop(own), own)).toEqual(own)
    expect(writeWorkshop(own)).toContain('"author"')
  })
})
