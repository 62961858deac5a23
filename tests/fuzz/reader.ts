import type { Dice } from '../support/random.ts'
import type { Verdict } from './verdict.ts'

/** One reader of incoming files. */
export interface Reader {
  readonly name: string
  /** How often it is used, relative to the others. */
  readonly turns: number
  /** Sound files, which are then mutated. */
  readonly seeds: readonly Uint8Array[]
  /**
   * Repairs a changed document where a check, such as a digest, would otherwise hide the rest of the reader. Absent
   * when files of this kind are not JSON.
   */
  readonly mend?: (json: unknown, dice: Dice) => unknown
  read(bytes: Uint8Array): Promise<Verdict>
}
