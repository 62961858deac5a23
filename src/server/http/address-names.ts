import { createHmac, randomBytes } from 'node:crypto'

/**
 * Makes pseudonyms for addresses, for use in budgets: digests with a key of this process. Nothing else about an address
 * is kept anywhere.
 */
export function addressNames(): (address: string) => string {
  const key = randomBytes(32)
  return (address) => createHmac('sha256', key).update(address).digest('base64url')
}
