import type { FastifyRequest } from 'fastify'
import { Refusal } from '../rooms/refusal.ts'

/**
 * Refuses requests from pages of other sites. Browsers state the origin of a request; without one it is not from
 * another site. There are no cookies that such a page could abuse, so this is a second line of defence.
 */
export function checkOrigin(request: FastifyRequest, address: string | null, origins: readonly string[]): void {
  const { origin } = request.headers
  if (origin === undefined || origins.includes(origin)) return
  const own = address === null ? `${request.protocol}://${request.host}` : new URL(address).origin
  if (origin !== own && !isSameHost(origin, request.host)) throw new Refusal('forged-origin')
}

/**
 * Whether a page came from this host. Ignores the scheme, because a proxy in front may speak https where we speak http.
 */
const isSameHost = (origin: string, host: string): boolean => URL.canParse(origin) && new URL(origin).host === host
