export { metaPolicy, securityHeaders } from '../src/server/http/security-headers.ts'

/** For the single file, which loads nothing at all: it identifies its code and styles by their hashes. */
export const filePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
