import { readFileSync } from 'node:fs'
import { unseal } from '#seal/seal.ts'
import type { Reader } from './reader.ts'
import { judge } from './verdict.ts'

/**
 * The example of a quick scan, sealed with next to no work (the product asks for a second of it) and this passphrase.
 */
const sealed = readFileSync(new URL('snelle-scan.age', import.meta.url))
const passphrase = 'paard batterij nietje'

/** A file may demand some seconds of work by design; here only cheap files are opened. */
const asksForMuch = (bytes: Uint8Array): boolean =>
  Number(/-> scrypt \S+ (\d{1,3})\n/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1] ?? 0) > 10

export const sealReader: Reader = {
  name: 'sealed',
  turns: 1,
  seeds: [sealed],
  read: async (bytes) =>
    asksForMuch(bytes) ? { isAccepted: false, fault: null } : judge(await unseal(bytes, passphrase), () => null)
}
