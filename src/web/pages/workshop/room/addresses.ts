import { joinPath } from '#room/routes.ts'
import type { ServerInfo } from '#room/types.ts'
import { hrefTo } from '../../../router/route.ts'

/** Where the app stands for others: as the operator said, otherwise where it was opened. With a slash at its end. */
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

export const joinAddress = (address: string, code: string): string => address + joinPath(code)

/** What people type: without the scheme, and without the code. */
export const typedAddress = (address: string): string => `${address.replace(/^https?:\/\//, '')}meedoen`

/** Where another laptop takes over, after the `#`, so that no server or proxy logs the token. */
export const takeOverAddress = (address: string, token: string, id: string): string =>
  address + hrefTo({ page: 'take-over', token, of: id })
