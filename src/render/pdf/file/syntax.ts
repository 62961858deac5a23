import { shorten } from '#lib/shorten.ts'

/** A length in tenths of a point, finer than visible. */
export function length(value: number): string {
  return String(Math.round(value * 10) / 10 + 0)
}

/** A number with at most two decimals. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

/** PDF/A allows strings of 32,767 bytes: two for the byte order mark of UTF-16, two for each unit. */
export const MOST_IN_STRING = 16_382

/**
 * A text string: unchanged when it is all ASCII, otherwise in UTF-16 with its byte order mark, which every reader
 * supports. Cuts off what PDF/A has no room for, and marks the cut: divide text that must stay whole with `divide`.
 */
export function text(whole: string): string {
  const value = shorten(whole, MOST_IN_STRING)
  if (/^[ -~]*$/u.test(value)) return ascii(value)
  let hex = '<FEFF'
  for (let at = 0; at < value.length; at++) hex += value.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase()
  return `${hex}>`
}

/** Splits a text into parts that each fit in one string, never inside a character. */
export function divide(value: string): readonly string[] {
  const parts: string[] = []
  for (let from = 0; from < value.length || parts.length === 0;) {
    let to = Math.min(value.length, from + MOST_IN_STRING)
    if (to < value.length && /[\ud800-\udbff]/u.test(value.charAt(to - 1))) to -= 1
    parts.push(value.slice(from, to))
    from = to
  }
  return parts
}

/** A string of ASCII text, such as an address. */
export function ascii(value: string): string {
  return `(${value.replace(/[\\()]/gu, '\\$&')})`
}

/**
 * `2026-11-22T10:00:00Z` as a PDF date. Dates stay in UTC, independent of clock and time zone. Throws for other text.
 */
export function date(iso: string): string {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/u.exec(iso) ?? []
  if (year === undefined || month === undefined || day === undefined) throw new Error(`Not an ISO date: ${iso}`)
  return `(D:${year}${month}${day}${hour}${minute}${second}Z)`
}

/** Text as UTF-8, one character per byte. */
export function utf8(value: string): string {
  return latin1(new TextEncoder().encode(value))
}

/** The bytes of a string with one character per byte. */
export function bytesOf(characters: string): Uint8Array {
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes
}

/** Bytes as a string, one character per byte. */
export function latin1(bytes: Uint8Array): string {
  let characters = ''
  // In pieces: the number of arguments of a call is limited.
  for (let at = 0; at < bytes.length; at += 8192) characters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return characters
}
