import { parseQuestionnaire } from '#questionnaire/parse.ts'
import { readFolder } from '../../support/read.ts'

/** JSON that a test changes step by step; a path that does not exist fails the test. */
export type Loose = { [key: string]: Loose } & { [index: number]: Loose } & {
  push: (entry: unknown) => void
  splice: (at: number, count: number) => void
}
export type Broken = Record<'questionnaire' | 'scoring' | 'help' | 'advice' | 'en', Loose>

export const set = (target: Loose, key: string | number, value: unknown): void => {
  ;(target as Record<string | number, unknown>)[key] = value
}

export function afterBreaking(how: (files: Broken) => void) {
  const files = readFolder('tests/fixtures/second-questionnaire')
  const loose = { ...files, en: files.overlays.en } as unknown as Broken
  how(loose)
  return parseQuestionnaire({
    questionnaire: loose.questionnaire,
    scoring: loose.scoring,
    help: loose.help,
    advice: loose.advice,
    overlays: { en: loose.en }
  })
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
