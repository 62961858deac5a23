import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildApp } from '../browser/support/build.ts'
import { amount, type Figure } from './figure.ts'

/** Smaller ones are listed together. */
const smallest = 5

/** The gzip size of each piece of code and style of the built app, the heaviest first. */
export async function benchWebChunks(): Promise<readonly Figure[]> {
  const assets = join(await buildApp(), 'assets')
  const pieces = readdirSync(assets)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => ({
      name: file.replace(/-[\w-]{8}(\.\w+)$/, '$1'),
      kilobytes: gzipSync(readFileSync(join(assets, file))).length / 1000
    }))
    .toSorted((a, b) => b.kilobytes - a.kilobytes)
  const large = pieces.filter(({ kilobytes }) => kilobytes >= smallest)
  const small = pieces.filter(({ kilobytes }) => kilobytes < smallest)
  const sum = (of: readonly { readonly kilobytes: number }[]): string =>
    amount(of.reduce((total, { kilobytes }) => total + kilobytes, 0))
  return [
    ...large.map(({ name, kilobytes }) => ({ name: `${name}: kB gzip`, value: amount(kilobytes) })),
    { name: `${small.length} pieces under ${smallest} kB together: kB gzip`, value: sum(small) },
    { name: 'all code and styles: kB gzip', value: sum(pieces) }
  ]
}
