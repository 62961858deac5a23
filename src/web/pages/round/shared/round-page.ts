import type { Coordinated } from './use-coordinated.ts'

/** What every page of a coordinator is given. */
export interface RoundPageProps {
  /** Of the coordinator's assessment. */
  readonly id: string
  readonly coordinated: Coordinated
  /** The check that is looked at; null for all. */
  readonly check: string | null
}
