import { joinPath, type Way } from '#room/entry.ts'
import type { ServerInfo } from '#room/types.ts'
import { hrefTo } from '../../../router/route.ts'

/**
 * The address of the app for others: the one that the operator set, otherwise the one it was opened at. With a slash at
 * its end.
 */
export function publicAddress(server: ServerInfo | null): string {
  const here = new URL('.', window.location.href)
  here.hash = ''
  return server?.address ?? here.href
}

/** Whether only this device can reach an address. */
export function isOwnDevice(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}

/** Whether traffic to an address is encrypted: only then can phones keep their screen on. */
export const isSafe = (address: string): boolean => new URL(address).protocol === 'https:'

export const joinAddress = (address: string, code: string, way: Way = 'phone'): string =>
  address + joinPath({ code, way })

/** The address at which the computer of the projector shows the board of a room. */
export const screenAddress = (address: string, code: string | null): string =>
  address + hrefTo({ page: 'screen', code })

/** The address that people type: without the scheme, and without the code. */
export const typedAddress = (address: string): string => `${address.replace(/^https?:\/\//, '')}meedoen`

/** The address at which another laptop takes over. The token is after the `#`, so that no server or proxy logs it. */
export const takeOverAddress = (address: string, token: string, id: string): string =>
  address + hrefTo({ page: 'take-over', token, of: id })
