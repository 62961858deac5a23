import { describe, expect, it } from 'vitest'
import { shownWords, toldMinutes, wordsPerMinute } from '../../scripts/reading-time.ts'
import { flatWords } from '../support/flat-words.ts'
import { cohesietoets as form, withReleases } from '../support/questionnaire.ts'

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

  it('is stated as it is counted, in every text that states it', () => {
    expect([toldMinutes(form, 'quick'), toldMinutes(form, 'full')]).toEqual([15, 60])
    const tells = { nl: /ongeveer (?:\d+ minu|een (?:kwartier|uur))/iu, en: /about (?:\d+ minu|an hour|a quarter)/iu }
    const told = { nl: /ongeveer (?:15 minuten|een uur)/iu, en: /about (?:15 minutes|an hour)/iu }
    for (const language of languages) {
      const texts = flatWords(`locales/${language}.json`).filter(([, text]) => tells[language].test(text))
      expect(texts.length).toBeGreaterThanOrEqual(8)
      expect(texts.filter(([, text]) => !told[language].test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([])
    }
  })
})
