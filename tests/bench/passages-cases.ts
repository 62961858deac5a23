import { readdirSync, readFileSync } from 'node:fs'
import { loadTerms } from '#cli/content.ts'
import { finder } from '#draft/find.ts'
import { languages, type Language } from '#lib/language.ts'
import { readDraft } from '#readers/read-draft.ts'
import { readJson } from '../support/questionnaire.ts'
import { amount, type Figure } from './figure.ts'

const folder = 'examples/cases'

interface Judged {
  readonly checks: Readonly<Record<string, { readonly why: Readonly<Record<Language, string>> }>>
}

/** The sections that an expert names as the reason: *Paragraaf 3*, *Sections 3 and 5*. */
const sectionsIn = (why: string): readonly string[] =>
  [...why.matchAll(/(?:paragraaf|paragrafen|sections?)\s+(\d+)(?:(?:,| en| and)\s+(\d+))?/gi)].flatMap(
    ([, one, other]) => [one, other].filter((number) => number !== undefined)
  )

/**
 * How often a passage is found in a section that the expert of a case names. Nobody looked at the word lists for these.
 */
export async function casesInSections(): Promise<readonly Figure[]> {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Promise.all(
    languages.map(async (language): Promise<Figure> => {
      const terms = loadTerms('cohesietoets')[language]
      const found = await Promise.all(
        names.map(async ({ name }) => {
          const { checks } = readJson<Judged>(`${folder}/${name}/case.json`)
          const read = await readDraft(readFileSync(`${folder}/${name}/draft.${language}.html`))
          if (!read.ok) throw new Error(name)
          const find = finder(read.draft)
          return Object.entries(checks).flatMap(([check, { why }]) => {
            const sections = sectionsIn(why[language])
            const { passages } = find(terms[check] ?? [])
            return sections.length === 0 ? [] : [passages.some(({ number }) => sections.includes(number ?? ''))]
          })
        })
      )
      const all = found.flat()
      return {
        name: `passages: cases in ${language}, one in the section that the expert names`,
        value: amount(all.filter(Boolean).length / all.length)
      }
    })
  )
}
