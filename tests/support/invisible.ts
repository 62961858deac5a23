/**
 * Every code point that draws nothing by itself, by the properties of Unicode, including those that Unicode calls
 * letter or symbol.
 */
const invisible = [
  /\p{White_Space}/u,
  /\p{Default_Ignorable_Code_Point}/u,
  /\p{General_Category=Control}/u,
  /\p{General_Category=Format}/u,
  /\p{General_Category=Surrogate}/u,
  /\p{General_Category=Mark}/u,
  /\p{Noncharacter_Code_Point}/u
]
const drawnEmpty = [0x2800, 0xfffc, 0x1d159, 0x13441, 0x13442]

/** All of them, as code points in ascending order. */
export const invisiblePoints: readonly number[] = Array.from({ length: 0x110000 }, (_, point) => point).filter(
  (point) => drawnEmpty.includes(point) || invisible.some((property) => property.test(String.fromCodePoint(point)))
)

/** One of each sort that somebody may paste or type, for tests that cannot try them all. */
export const invisibleSamples: Readonly<Record<string, string>> = {
  'a space': ' ',
  'a line': '\n',
  'a no-break space': '\u00a0',
  'an ideographic space': '\u3000',
  'a zero-width space': '\u200b',
  'a soft hyphen': '\u00ad',
  'a direction mark': '\u200f',
  'an override of direction': '\u202e\u202c',
  'a byte order mark': '\ufeff',
  'a Braille blank': '\u2800',
  'a Hangul filler': '\u3164',
  'a half-width Hangul filler': '\uffa0',
  'an accent alone': '\u0301',
  'a variation selector': '\ufe0f',
  'a tag': '\u{e0041}',
  'a control character': '\u0007',
  'half an emoji': '\ud83d',
  'an object replacement': '\ufffc',
  'a null notehead': '\u{1d159}',
  'several of them': ' \u200b\u00ad\u2800\u0301\n\u{e0020}'
}
