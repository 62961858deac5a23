import { adviceId } from '#advice/catalogue.ts'
import type { Advice, Cap, ThemeOutcome } from '#outcome/types.ts'
import type { Wording } from './assessment.ts'

/** `now`: a cap keeps a band below what the score gives. `later`: it will do so once the score rises. */
export type Limit = 'now' | 'later'

/** How the answers behind an advice limit a band; null when they cause no cap. */
export function limitOfAdvice({ outcome }: Pick<Wording, 'outcome'>, { id, checks }: Advice): Limit | null {
  const limits = outcome.themes.map((theme) =>
    limitIn(theme, ({ check }) => (check === undefined ? id === adviceId.evidence(theme.id) : checks.includes(check)))
  )
  return limits.find((limit) => limit === 'now') ?? limits.find((limit) => limit !== null) ?? null
}

/** How one check limits the band of its theme; null when it causes no cap. */
export const limitOfCheck = (theme: ThemeOutcome, id: string): Limit | null =>
  limitIn(theme, ({ check }) => check === id)

function limitIn({ caps, uncappedBand }: ThemeOutcome, causes: (cap: Cap) => boolean): Limit | null {
  const own = caps.filter(causes)
  if (own.length === 0) return null
  return uncappedBand !== null && own.some(({ band }) => band < uncappedBand) ? 'now' : 'later'
}
