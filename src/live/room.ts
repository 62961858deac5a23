import { routes } from '#room/routes.ts'
import type { RoomError } from '#room/types.ts'

/** The answer of a room server; `status` is 0 when there was none. */
export type Replied<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly status: number; readonly error: RoomError | null }

/** How long a request may take, in milliseconds. */
const longest = 10_000

interface Request {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Absent for requests that need no role. */
  readonly token?: string
  readonly body?: unknown
  /** Milliseconds. */
  readonly within?: number
}

/**
 * Sends a request to a room server. `base` is the address of the app, with a slash at its end. Never rejects: `status`
 * is 0 when no answer came.
 */
export async function ask<Body>(
  base: string,
  route: string,
  { method, token, body, within = longest }: Request
): Promise<Replied<Body>> {
  try {
    const response = await fetch(base + route, {
      method,
      // Public answers do not change.
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

/** Sends a POST request to a room server, like `ask`. */
export const post = <Body>(base: string, route: keyof typeof routes, body: unknown, token?: string) =>
  ask<Body>(base, routes[route], { method: 'POST', body, ...(token === undefined ? {} : { token }) })
