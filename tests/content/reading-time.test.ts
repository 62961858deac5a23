import { describe, expect, it } from 'vitest'
import { inOneLanguage } from '#questionnaire/one-language.ts'
import { minutesOf, shownWords, wordsPerMinute } from '#questionnaire/reading-time.ts'
import { inBothLanguages, withDefault } from '#questionnaire/survey-json.ts'
import { flatWords } from '../support/flat-words.ts'
import { cohesietoets as form, schoolGarden, withReleases } from '../support/questionnaire.ts'

const languages = ['nl', 'en'] as const

describe('the time that the questionnaire takes', () => {
  it.each(withReleases.newest.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
    'the quick scan of %s reads in less than ten minutes (%s)',
    (id, language) => {
      const questionnaire = withReleases.newest.find((each) => each.id === id) ?? form
      expect(shownWords(questionnaire, 'quick', language) / wordsPerMinute).toBeLessThan(10)
    }
  )

  it('counts what the form shows, so the full assessment has more than twice the words of the quick scan', () => {
    for (const language of languages)
      expect(shownWords(form, 'full', language)).toBeGreaterThan(2 * shownWords(form, 'quick', language))
  })

  it.each(withReleases.newest)('is told as it is counted, whatever language $id is loaded in', (questionnaire) => {
    expect(minutesOf(questionnaire)).toEqual({ quick: 15, full: 60 })
    for (const language of languages) {
      const survey = withDefault(inOneLanguage(inBothLanguages(questionnaire.survey), language))
      expect(minutesOf({ ...questionnaire, survey })).toEqual({ quick: 15, full: 60 })
    }
  })

  it('of a small questionnaire is told in steps of five minutes', () => {
    expect(minutesOf(schoolGarden)).toEqual({ quick: 5, full: 10 })
  })

  it('stands in no text: each text takes the time of its questionnaire', () => {
    const tells = { nl: /ongeveer (?:\d+ minu|een (?:kwartier|uur))/iu, en: /about (?:\d+ minu|an hour|a quarter)/iu }
    for (const language of languages)
      expect(
        flatWords(`locales/${language}.json`)
          .filter(([, text]) => tells[language].test(text))
          .map(([key]) => key)
      ).toEqual([`locales/${language}.json common.about.hour`])
  })
})
