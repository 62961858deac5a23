import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text in UTF-8, in bytes. Synchronous, and there where a browser has no Web Crypto: on pages without https. */
export const sha256Of = (text: string): Uint8Array => sha256(utf8ToBytes(text))

/** The same in hexadecimal, lower case. */
export const sha256Hex = (text: string): string => bytesToHex(sha256Of(text))
