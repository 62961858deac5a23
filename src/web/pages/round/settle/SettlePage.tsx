import type { RoundPageProps } from '../common/round-page.ts'
import { SettleCheck } from './SettleCheck.tsx'
import { SettleOverview } from './SettleOverview.tsx'

/** Settles the draft: all checks, or one of them. */
export function SettlePage({ id, coordinated, check }: RoundPageProps) {
  const compared = coordinated.comparison.checks.find((each) => each.check === check)
  return compared === undefined ? (
    <SettleOverview id={id} coordinated={coordinated} />
  ) : (
    <SettleCheck key={compared.check} id={id} coordinated={coordinated} comparison={compared} />
  )
}
