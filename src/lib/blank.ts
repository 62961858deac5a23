/**
 * One visible character. Invisible are: space of any kind, control and format characters, what Unicode calls ignorable
 * by default (soft hyphen, joiners, direction marks, variation selectors, tags, Hangul fillers), unpaired surrogates,
 * noncharacters, marks without a letter under them, and five characters that Unicode counts as letters or symbols
 * although they draw nothing: Braille blank, object replacement, null notehead and the two Egyptian blanks. Unassigned
 * characters count as visible: a later Unicode may have made letters of them.
 */
const visible =
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{M}\u2800\ufffc\u{1d159}\u{13441}\u{13442}]/u

/** Whether a value is not text, or is text without a visible character. */
export const isBlank = (text: unknown): boolean => typeof text !== 'string' || !visible.test(text)

/** A text without the white space around it; empty when nothing in it is visible or when it is not text. */
export const visibleText = (text: unknown): string =>
  typeof text === 'string' && visible.test(text) ? text.trim() : ''
