import type { Shipped } from './shipped.ts'

/** Programs for one system each: one row for all of them. */
const platforms = /^(@[^/]+)\/(?:aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-.*$/

/** `docs/shipped.md`: everything that ships, for people. */
export function shippedDocument(shipped: readonly Shipped[]): string {
  const rows = new Set(shipped.map(row).toSorted())
  return `# What comes along

Written by \`npm run sbom\` from a build and the lock file; a test holds it to both. *App*: its code is in the built app or the one file. *Command line*: \`npm ci --omit=dev\` installs it; *optional* means that the product does not need it (jsPDF names packages for pictures of web pages that are never loaded, and programs for other systems are not installed). Licence texts and notices go out with the app: \`licences.md\` and \`licences/\`.

| package | version | licence | where |
| --- | --- | --- | --- |
${[...rows].join('\n')}
`
}

function row({ name, version, licence, isOptional, parts }: Shipped): string {
  return `| ${name.replace(platforms, '$1/*')} | ${version} | ${licence.replace(/^\((.*)\)$/, '$1')} | ${parts.map((part) => (isOptional ? `${part}, optional` : part)).join(' and ')} |`
}
