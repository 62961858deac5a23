import { describe, expect, it } from 'vitest'
import { loadTerms } from '#cli/content.ts'
import { languages } from '#lib/language.ts'
import { cohesietoets, loadQuestionnaire } from '../support/questionnaire.ts'
import { cellsOf, draftFolders, keyedDrafts, recallOf, shareOf } from '../support/drafts.ts'

const municipal = loadQuestionnaire('questionnaires/cohesietoets-gemeente')
const questionnaires = [cohesietoets, municipal].flatMap((questionnaire) =>
  languages.map((language) => [questionnaire.id, language, questionnaire] as const)
)

describe.each(questionnaires)('the word lists of %s in %s', (id, language, { checks }) => {
  const lists = Object.entries(loadTerms(id)[language])

  it('are there for every check and for nothing else', () => {
    expect(lists.map(([check]) => check)).toEqual([...checks.keys()])
  })

  it.each(lists)('of %s have five to eight groups, one of them a counter group', (_, groups) => {
    expect(groups.length).toBeGreaterThanOrEqual(5)
    expect(groups.length).toBeLessThanOrEqual(8)
    expect(groups.some(({ counter }) => counter === true)).toBe(true)
    expect(groups.some(({ weight, counter }) => weight > 1 && counter !== true)).toBe(true)
  })

  it.each(lists)('of %s have no word twice, and none of fewer than four letters except abbreviations', (_, groups) => {
    const words = groups.flatMap((group) => group.words)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    const short = words.filter((word) => word.replace(/^\*/, '').length < 4 && !/^\p{Lu}[\p{L}]*\p{Lu}$/u.test(word))
    expect(short).toEqual([])
    expect(words.filter((word) => word !== word.trim() || word.includes('  '))).toEqual([])
  })
})

describe('the drafts with an answer key', () => {
  it('that the lists were tuned on have a right passage for nearly every check', () => {
    const drafts = [...keyedDrafts('tuned'), ...keyedDrafts('municipal')]
    expect(shareOf(cellsOf(drafts))).toBeGreaterThanOrEqual(0.95)
  })

  it('that the lists were not tuned on reach the target', () => {
    const cells = cellsOf([...keyedDrafts('held-out'), ...keyedDrafts('held-out-municipal')])
    expect(shareOf(cells)).toBeGreaterThanOrEqual(0.85)
    expect(recallOf(cells)).toBeGreaterThanOrEqual(0.6)
  })

  it('have a key that names only passages in the draft', () => {
    const wrong = draftFolders
      .flatMap(keyedDrafts)
      .flatMap(({ name, draft, key }) =>
        Object.entries(key).flatMap(([check, right]) =>
          right
            .filter((start) => !draft.blocks.some(({ text }) => text.startsWith(start)))
            .map((start) => [name, check, start])
        )
      )
    expect(wrong).toEqual([])
  })
})
