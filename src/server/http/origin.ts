import type { FastifyRequest } from 'fastify'
import { Refusal } from '../rooms/refusal.ts'

/**
 * Refuses what a page of another site asks. Browsers say where a request comes from; without that it is no page of
 * another site. There are no cookies that such a page could use, so this is a second wall.
 */
export function checkOrigin(request: FastifyRequest, address: string | null, origins: readonly string[]): void {
  const { origin } = request.headers
  if (origin === undefined || origins.includes(origin)) return
  const own = address === null ? `${request.protocol}://${request.host}` : new URL(address).origin
  if (origin !== own && !isSameHost(origin, request.host)) throw new Refusal('forged-origin')
}

/** Whether a page came from this host; a proxy in front may speak https where we speak http. */
const isSameHost = (origin: string, host: string): boolean => URL.canParse(origin) && new URL(origin).host === host
