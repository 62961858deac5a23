import type { Problem } from '#lib/problem.ts'
import { formatList } from '#i18n/format.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import { useLanguage, useTranslation } from './language.ts'

interface RefusedFile {
  readonly name: string
  readonly problems: readonly Problem[]
}

/** Files that are refused for the same reasons. */
export interface RefusedAlike {
  readonly key: string
  readonly count: number
  /** The names of the first files and how many others there are, as one text. */
  readonly names: string
  readonly problems: readonly Problem[]
}

/** How many files with the same problems are named. */
const named = 5

/** Groups files with the same problems, so that a folder of documents gives one message. */
export function useRefusedAlike(refused: readonly RefusedFile[]): readonly RefusedAlike[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const wordsOf = ({ problems }: RefusedFile): string =>
    problems.map(({ code, path, args }) => `${path} ${t(`problem.${code}`, args)}`).join('\n')
  return [...Map.groupBy(refused, wordsOf)].map(([key, same]) => ({
    key,
    count: same.length,
    names: namesOf(
      same.map(({ name }) => `‘${name}’`),
      language,
      t
    ),
    problems: same[0]?.problems ?? []
  }))
}

/** The first names, and how many others there are. */
export function namesOf(names: readonly string[], language: Language, t: Translate): string {
  const rest = names.length - named
  return formatList(rest > 1 ? [...names.slice(0, named), t('web.open.otherFiles', { count: rest })] : names, language)
}
