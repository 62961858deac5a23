import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text in UTF-8, as bytes. Synchronous, and available where a browser has no Web Crypto: on pages without
 * https.
 */
export const sha256Of = (text: string): Uint8Array => sha256(utf8ToBytes(text))

/** SHA-256 of a text in UTF-8, as lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256Of(text))

/** SHA-256 of bytes, as lower-case hexadecimal. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
