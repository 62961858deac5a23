import { localise } from '#questionnaire/localise.ts'
import { parseParts } from '#questionnaire/parse.ts'
import { readParts } from '../../support/read.ts'

/** JSON that a test changes step by step; a path that does not exist fails the test. */
export type Loose = { [key: string]: Loose } & { [index: number]: Loose } & {
  push: (entry: unknown) => void
  splice: (at: number, count: number) => void
}
export type Broken = Record<'questionnaire' | 'scoring' | 'help' | 'advice', Loose>

export const set = (target: Loose, key: string | number, value: unknown): void => {
  ;(target as Record<string | number, unknown>)[key] = value
}

/** What parsing says of the parts of the school garden after a change; a text in one language stands for both. */
export function afterBreaking(how: (parts: Broken) => void) {
  const parts = readParts('tests/fixtures/second-questionnaire')
  how(parts as unknown as Broken)
  return parseParts(localise(parts, '').value as typeof parts, null)
}

/** The elements of the page about soil: soil-tested, water, pond-fence, pond-life. */
const soil = (files: Broken): Loose => files.questionnaire['pages']?.[1]?.['elements'] as Loose
export const check = (files: Broken, index: number): Loose => soil(files)[index] as Loose
export const theme = (files: Broken, index: number): Loose => files.scoring['themes']?.[index] as Loose
export const rule = (files: Broken): Loose => files.advice['rules']?.[0] as Loose
export const when =
  (source: string) =>
  (files: Broken): void =>
    set(rule(files), 'when', source)
export const visibleIf =
  (source: string) =>
  (files: Broken): void =>
    set(check(files, 2), 'visibleIf', source)

export const rulePath = 'advice.rules[dry-and-poor].when'
export const fencePath = 'questionnaire.pages[soil].elements[pond-fence].visibleIf'
