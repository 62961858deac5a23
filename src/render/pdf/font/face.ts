import type { Objects, Reference } from '../file/objects.ts'
import { latin1 } from '../file/syntax.ts'
import type { Font } from '../../font/read-font.ts'
import { subset } from './subset.ts'
import { subsetTag } from './subset-tag.ts'
import { toUnicode } from './to-unicode.ts'

/** The most that a message to the reader names. */
const MOST_LACKING = 20

/** A font in use in one document: numbers glyphs in the order in which they are first shown, and embeds only those. */
export class Face {
  readonly #font: Font
  /** `.notdef`, then the code points in the order of their new numbers. */
  readonly #shown: number[] = [0]
  readonly #codes = new Map<number, number>()
  readonly #written = new Map<number, string>()
  readonly #lacking = new Set<string>()

  constructor(font: Font) {
    this.#font = font
  }

  has(codePoint: number): boolean {
    return this.#font.glyph(codePoint) !== 0
  }

  /** Records a character that was shown as a box. */
  lack(character: string): void {
    if (this.#lacking.size < MOST_LACKING) this.#lacking.add(character)
  }

  /** A sample of the characters that were shown as a box: the first ones. */
  get lacking(): ReadonlySet<string> {
    return this.#lacking
  }

  /** The width of a text that is entirely in the font, or of a part of it, at size 1. */
  width(text: string, from = 0, to = text.length): number {
    let sum = 0
    for (let at = from; at < to; at++) sum += this.#font.width(text.charCodeAt(at))
    return sum / 1000
  }

  /** The text as a string of the content stream: two bytes per character. */
  encode(text: string): string {
    let written = ''
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at)
      written += this.#written.get(character) ?? this.#write(character)
    }
    return `(${written})`
  }

  /** The two bytes of a character, written once. */
  #write(character: number): string {
    const code = this.#code(character)
    const bytes: number[] = []
    push(bytes, code >> 8)
    push(bytes, code & 255)
    const written = String.fromCharCode(...bytes)
    this.#written.set(character, written)
    return written
  }

  /** The number of a character's glyph in this document. */
  #code(character: number): number {
    const known = this.#codes.get(character)
    if (known !== undefined) return known
    if (!this.has(character)) throw new Error(`The font lacks U+${character.toString(16)}`)
    const code = this.#shown.push(character) - 1
    this.#codes.set(character, code)
    return code
  }

  /** Adds the font with the glyphs shown so far. */
  embed(objects: Objects): Reference {
    const font = this.#font
    const glyphs = this.#shown.map((codePoint, at) => (at === 0 ? 0 : font.glyph(codePoint)))
    const { file, count } = subset(font, glyphs)
    const name = `${subsetTag(this.#shown)}+${font.name}`
    const widths = glyphs.map((glyph) => String(Math.round(font.advance(glyph))))
    const fontFile = objects.add(`/Length1 ${String(file.length)}`, latin1(file))
    // One bit per glyph: all of them are present.
    const glyphSet = objects.add(
      '',
      String.fromCharCode(
        ...Array.from({ length: Math.ceil(count / 8) }, (_, at) => (0xff00 >> Math.min(8, count - at * 8)) & 0xff)
      )
    )
    const descriptor = objects.add(
      (resolve) =>
        `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.bounds.join(' ')}]/ItalicAngle 0/Ascent ${String(font.ascent)}/Descent ${String(font.descent)}/CapHeight ${String(font.capHeight)}/StemV 80/FontFile2 ${resolve(fontFile)}/CIDSet ${resolve(glyphSet)}>>`
    )
    const descendant = objects.add(
      (resolve) =>
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${resolve(descriptor)}/CIDToGIDMap/Identity/DW 0/W[0[${widths.join(' ')}]]>>`
    )
    const meaning = objects.add('', toUnicode(this.#shown))
    return objects.add(
      (resolve) =>
        `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${resolve(descendant)}]/ToUnicode ${resolve(meaning)}>>`
    )
  }
}

/** Adds a byte as it is written between parentheses. */
function push(bytes: number[], byte: number): void {
  // ( ) \ need a backslash, and a bare carriage return would be read as a line feed.
  if (byte === 0x28 || byte === 0x29 || byte === 0x5c) bytes.push(0x5c, byte)
  else if (byte === 0x0d) bytes.push(0x5c, 0x72)
  else bytes.push(byte)
}
