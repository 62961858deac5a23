import { describe, expect, it } from 'vitest'
import { isDay } from '#lib/day.ts'
import { withReleases } from '../support/questionnaire.ts'
import { readJson } from '../support/read.ts'

interface Looked {
  readonly looked: string
  readonly opened: boolean
}

describe.each(withReleases.newest.map((form) => [form.id, form.advices.referrals] as const))('%s', (id, referrals) => {
  const links = readJson<Readonly<Record<string, Looked>>>(`questionnaires/${id}/links.json`)

  it.each(referrals.map((referral) => [referral.id, referral.url] as const))(
    'refers to %s on a page over https, with the day on which somebody last looked',
    (_, url) => {
      expect(url).toMatch(/^https:\/\//)
      const link = links[url ?? '']
      expect(isDay(link?.looked ?? '')).toBe(true)
      expect(typeof link?.opened).toBe('boolean')
    }
  )

  it('lists no address that no referral leads to', () => {
    expect(Object.keys(links).filter((url) => !referrals.some((referral) => referral.url === url))).toEqual([])
  })

  it.each(['nl', 'en'] as const)('has a name of its own for each referral in %s', (language) => {
    const names = referrals.map(({ name }) => name[language])
    expect(new Set(names).size).toBe(names.length)
  })
})
