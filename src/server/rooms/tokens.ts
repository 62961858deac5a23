import { createHash, randomBytes, randomInt } from 'node:crypto'
import { codeAlphabet, codeLength } from '#room/code.ts'

/** 128 random bits in 22 characters. */
export const newToken = (): string => randomBytes(16).toString('base64url')

/** The stored form of a token. A token has 128 random bits, so nobody can find it from this digest. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export const newCode = (): string =>
  Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
