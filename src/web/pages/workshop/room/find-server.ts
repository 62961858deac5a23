import { ask } from '#live/room.ts'
import { routes } from '#room/routes.ts'
import type { ServerInfo } from '#room/types.ts'

/** The address of the room server: beside the app, or there is none. */
export const base = './'

export type FoundServer =
  | { readonly ok: true; readonly server: ServerInfo }
  | { readonly ok: false; readonly fault: 'no-server' | 'unreachable' }

/** Asks whether rooms can be opened where this app stands. */
export async function findServer(): Promise<FoundServer> {
  // A page of a file may ask nothing.
  if (window.location.protocol === 'file:' || import.meta.env.MODE === 'single')
    return { ok: false, fault: 'no-server' }
  const replied = await ask<ServerInfo>(base, routes.server, { method: 'GET' })
  if (replied.ok) return { ok: true, server: replied.body }
  return { ok: false, fault: replied.status === 0 || replied.status >= 500 ? 'unreachable' : 'no-server' }
}
