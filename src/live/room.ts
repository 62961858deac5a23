import { routes } from '#room/routes.ts'
import type { RoomError } from '#room/types.ts'

/** What a room server answered; `status` 0 when it did not. */
export type Replied<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly status: number; readonly error: RoomError | null }

/** How long a request may take, in milliseconds. */
const longest = 10_000

interface Request {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** None for what everybody may ask. */
  readonly token?: string
  readonly body?: unknown
  /** Milliseconds. */
  readonly within?: number
}

/** Asks a room server. `base` is where the app stands, with a slash at its end. Never rejects. */
export async function ask<Body>(
  base: string,
  route: string,
  { method, token, body, within = longest }: Request
): Promise<Replied<Body>> {
  try {
    const response = await fetch(base + route, {
      method,
      // What everybody may ask does not change.
      cache: token === undefined ? 'default' : 'no-store',
      signal: AbortSignal.timeout(within),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' })
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const said: unknown = response.status === 204 ? null : await response.json()
    return response.ok
      ? { ok: true, body: said as Body }
      : { ok: false, status: response.status, error: said as RoomError }
  } catch {
    return { ok: false, status: 0, error: null }
  }
}

export const post = <Body>(base: string, route: keyof typeof routes, body: unknown, token?: string) =>
  ask<Body>(base, routes[route], { method: 'POST', body, ...(token === undefined ? {} : { token }) })
