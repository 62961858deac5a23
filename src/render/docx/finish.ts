import type { Report } from '#report/model.ts'
import { strFromU8, unzipSync } from 'fflate'
import { coreProperties } from '../core-properties.ts'
import { zip } from '../zip.ts'
import { onePageDensity } from '../pages.ts'
import { stylesXml } from './styles.ts'

/**
 * Turns a packed Word file into the final one: replaces the package's styles and document properties by ours, and
 * everything that differs between runs (random relationship ids, running numbers, the time).
 */
export function finish(packed: Uint8Array, report: Report): Uint8Array {
  const ids = new Map<string, string>()
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, string | Uint8Array] => {
    if (path === 'word/styles.xml') return [path, stylesXml(report.language, onePageDensity(report) ?? undefined)]
    if (path === 'docProps/core.xml') return [path, coreProperties(report)]
    return [path, /\.(?:xml|rels)$/u.test(path) ? stable(strFromU8(bytes), ids) : bytes]
  })
  return zip(new Map(parts))
}

/** Random ids are 21 characters long; each becomes the number of its first occurrence in the file. */
function stable(xml: string, ids: Map<string, string>): string {
  const named = xml.replace(/"rId([a-z0-9_-]{21})"/gu, (_, id: string) => {
    const known = ids.get(id) ?? `link${String(ids.size + 1)}`
    ids.set(id, known)
    return `"rId_${known}"`
  })
  const numbers = new Map<string, number>()
  return named.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/gu, (_, before: string, id: string) => {
    const known = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, known)
    return `${before}${String(known)}"`
  })
}
