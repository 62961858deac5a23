import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { moreRanges } from '../src/render/more-characters.ts'

const source = 'node_modules/@expo-google-fonts/inter'

/**
 * The characters of European languages: Latin with its extensions, punctuation, currencies, arrows, some mathematics,
 * check marks.
 */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x192],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x1fa, 0x21b],
  [0x237, 0x237],
  [0x259, 0x259],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x3bc, 0x3bc],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2070],
  [0x2074, 0x2079],
  [0x2080, 0x2089],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x21d2, 0x21d2],
  [0x2212, 0x2212],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25b2, 0x25b2],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2713, 0x2713],
  [0x2717, 0x2717]
]

const codePoints = (all: typeof ranges): readonly number[] =>
  all.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))

const own = new Set(codePoints(ranges))
const characters = String.fromCodePoint(...own)
/** What the second pair of files adds for reports; there, marks are always on letters. */
const more = String.fromCodePoint(
  ...codePoints(moreRanges).filter((code) => !own.has(code) && !/[\p{M}\p{Cn}]/u.test(String.fromCodePoint(code)))
)

/**
 * The files of `public/fonts/` by name: a Latin subset of Inter in two weights, for reports and for the web, and the
 * rest for reports.
 */
export async function subsetFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([['OFL.txt', readFileSync(`${source}/LICENSE_FONT`)]])
  for (const [name, file] of [
    ['regular', '400Regular/Inter_400Regular.ttf'],
    ['semibold', '600SemiBold/Inter_600SemiBold.ttf']
  ] as const) {
    const font = readFileSync(`${source}/${file}`)
    files.set(`inter-${name}.ttf`, await subsetFont(font, characters, { targetFormat: 'truetype' }))
    files.set(`inter-${name}.woff2`, await subsetFont(font, characters, { targetFormat: 'woff2' }))
    files.set(
      `inter-more-${name}.ttf`,
      await subsetFont(font, more, { targetFormat: 'truetype', noLayoutClosure: true })
    )
  }
  return files
}
