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

/** For `<meta http-equiv>`, which holds wherever the files stand. */
export const metaPolicy = directives.join('; ')

/** For the header a server sends. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ')

/** For the single file, which loads nothing at all: the code and styles inside it are known by their hashes. */
export const filePolicy = (scripts: readonly string[], styles: readonly string[]): string => [
  "default-src 'none'",
  `script-src ${scripts.join(' ')}`,
  `style-src ${styles.join(' ')}`,
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')
