/**
 * What the app may load: its own files and nothing else. No inline scripts or styles, no other host.
 * `frame-ancestors` works only as a header; browsers ignore it in a <meta> element.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'"
]

/** For `<meta http-equiv>`, which applies wherever the files are. */
export const metaPolicy = directives.join('; ')

const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ')

/** The headers that a server sends with every file of the app. docs/hosting.md has the same, for nginx and Apache. */
export const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
} as const

/** For responses that are data, not pages: few headers, because phones get many of them. */
export const dataHeaders = {
  'Content-Security-Policy': "default-src 'none'",
  'X-Content-Type-Options': 'nosniff'
} as const
