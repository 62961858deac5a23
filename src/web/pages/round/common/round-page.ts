import type { Coordinated } from './use-coordinated.ts'

/** The properties of every page of a coordinator. */
export interface RoundPageProps {
  /** The id of the coordinator's assessment. */
  readonly id: string
  readonly coordinated: Coordinated
  /** The current check; null for all. */
  readonly check: string | null
}
