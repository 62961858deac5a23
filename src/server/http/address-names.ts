import { createHmac, randomBytes } from 'node:crypto'

/**
 * Names for addresses of people, by which budgets are kept: digests with a key of this process. Nothing else of an
 * address is kept anywhere.
 */
export function addressNames(): (address: string) => string {
  const key = randomBytes(32)
  return (address) => createHmac('sha256', key).update(address).digest('base64url')
}
