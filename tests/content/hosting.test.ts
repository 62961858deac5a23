import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { filePolicy, metaPolicy, securityHeaders } from '../../scripts/content-security-policy.ts'

const guide = await readFile('docs/hosting.md', 'utf8')

const sample = (language: string): string => new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(guide)?.[1] ?? ''

it.each(Object.entries(securityHeaders))(
  'the hosting guide gives %s as the app is served with it, for nginx and Apache',
  (name, value) => {
    expect(sample('nginx')).toContain(`add_header ${name} "${value}" always;`)
    expect(sample('apache')).toContain(`Header always set ${name} "${value}"`)
  }
)

it('the hosting guide gives the policy of the single file', () => {
  expect(guide).toContain(`\`${filePolicy(["'sha256-…'"], ["'sha256-…'"])}\``)
})

it('the policy in the page equals that of the header, except what only a header can say', () => {
  expect(securityHeaders['Content-Security-Policy']).toBe(`${metaPolicy}; frame-ancestors 'none'`)
})
