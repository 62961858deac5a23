import type { Dice } from '../support/random.ts'
import type { Verdict } from './verdict.ts'

/** One door through which files come in. */
export interface Reader {
  readonly name: string
  /** How often it is its turn, compared with the others. */
  readonly turns: number
  /** Sound files, to make unsound ones of. */
  readonly seeds: readonly Uint8Array[]
  /** Puts a changed document in order where a check would otherwise hide the rest of the reader, such as a digest. Absent: files of this kind are no JSON. */
  readonly mend?: (json: unknown, dice: Dice) => unknown
  read(bytes: Uint8Array): Promise<Verdict>
}
