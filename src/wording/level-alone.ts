import type { Finding } from '#outcome/types.ts'
import { levelText } from './level.ts'
import type { Speech } from './speech.ts'

/** Phrases in the texts of levels that point at the question above them, in the order in which they are looked for. */
const pointing = [
  'effect',
  'kinds-of-ties',
  'ties',
  'places',
  'parties',
  'values',
  'values-start',
  'values-left-out',
  'held'
] as const

/** The text of the chosen level where its question is not beside it: what points at the question is written out. */
export const levelAlone = (context: Speech, finding: Finding): string => alone(context, levelText(context, finding))

/** A text of a level without its question. */
export const alone = ({ say }: Pick<Speech, 'say'>, text: string): string =>
  pointing.reduce((words, phrase) => words.replace(say(`alone.${phrase}.from`), () => say(`alone.${phrase}.to`)), text)
