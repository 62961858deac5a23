import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '#lib/language.ts'
import { readJson, readText } from '../support/questionnaire.ts'

const storing = /\b(?:localStorage|sessionStorage|indexedDB|rowsInBrowser|indexedDbStore)\b/

/** Files that store under a name, without those that only say how. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .filter((text) => storing.test(text))

/** The names in the code: whole ones, and the settings behind the prefix. A name ends in a dot when more follows. */
const names = files.flatMap((text) => {
  const whole = [...text.matchAll(/['`](cohesietoets(?:[.-][a-z.-]+)?)(?:\$\{[^}]*\})?['`]/g)].map(
    ([, name = '']) => name
  )
  const [, settings = ''] = /type Setting =([^\n]*)/.exec(text) ?? []
  const own = [...settings.matchAll(/['`]([a-z.]+)/g)].map(([, name = '']) => `cohesietoets.${name}`)
  return [...whole.filter((name) => name !== 'cohesietoets.'), ...own]
})
function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

const distinct = [...new Set(names)].toSorted(byCodeUnits)

/** What the privacy page says of each name; the page is one text per language. */
const words: Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>> = {
  cohesietoets: { nl: 'Je toetsen staan in de opslag', en: 'Your assessments are in the storage' },
  'cohesietoets-questionnaires': { nl: 'Vragenlijsten die je zelf', en: 'Questionnaires that you opened' },
  'cohesietoets-rooms': { nl: 'de toegang tot de zaal', en: 'the access to the room' },
  'cohesietoets.invitation.': { nl: 'een uitnodiging die nog niet af is', en: 'an invitation that is not finished' },
  'cohesietoets.language': { nl: 'keuze van taal', en: 'choice of language' },
  'cohesietoets.proposals': { nl: 'geen plekken in een ontwerp', en: 'not want places in a draft' },
  'cohesietoets.questionnaire': { nl: 'de vragenlijst die je het laatst', en: 'the questionnaire that you chose last' },
  'cohesietoets.restarted': { nl: 'na een wissel van taal', en: 'after a change of language' },
  'cohesietoets.returning': { nl: 'eerder een toets maakte', en: 'made an assessment here before' },
  'cohesietoets.room': { nl: 'in welke zaal je bent', en: 'which room you are in' },
  'cohesietoets.scheme': { nl: 'licht of donker', en: 'light or dark' },
  'cohesietoets.screen.': { nl: 'Het scherm voor de zaal', en: 'The screen for the room' }
}

describe('everything that the app stores in the browser', () => {
  it('is in the list of this test, and nothing else is', () => {
    expect(distinct).toEqual(Object.keys(words).toSorted(byCodeUnits))
  })

  it.each(distinct)('%s is named in docs/security.md', (name) => {
    expect(readText('docs/security.md')).toContain(`| \`${name.endsWith('.') ? `${name}…` : name}\` |`)
  })

  it.each(languages)('is told on the privacy page in %s', (language) => {
    const { web } = readJson<{ web: { text: { privacy: object } } }>(`locales/${language}.json`)
    const page = JSON.stringify(web.text.privacy)
    expect(Object.values(words).filter((told) => !page.includes(told[language]))).toEqual([])
  })
})
