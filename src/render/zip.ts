import { strToU8, zipSync } from 'fflate'

/** The earliest moment of a ZIP file. Read as local time, so that the bytes are the same in every time zone. */
const FIRST_MOMENT = '1980-01-01T00:00:00'

/**
 * Packs a ZIP file, with the same bytes for the same parts, in the given order. `stored` names the parts that are not
 * compressed (the `mimetype` of an ODF file).
 */
export function zip(parts: ReadonlyMap<string, string | Uint8Array>, stored: readonly string[] = []): Uint8Array {
  const entries = [...parts].map(([path, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    return [path, [bytes, { level: stored.includes(path) ? 0 : 6, mtime: FIRST_MOMENT }]] as const
  })
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}
