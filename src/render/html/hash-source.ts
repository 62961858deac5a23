import { sha256Of } from '#lib/sha256.ts'

/** The source expression `sha256-…` with which a content policy allows one inline style sheet. */
export const hashSource = (text: string): string => `sha256-${btoa(String.fromCharCode(...sha256Of(text)))}`
