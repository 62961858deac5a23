import { ProblemList } from '../../components/ProblemList.tsx'
import type { PlannedImport } from '../../state/import-files.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { formatList } from '#i18n/format.ts'

/** How many problems of a file are shown, and how many files with the same problems are named. */
const [told, named] = [3, 5] as const

/**
 * The files that cannot be opened. Files with the same problems share one message, so that a folder of documents gives
 * one.
 */
export function RefusedFiles({ refused }: { readonly refused: PlannedImport['refused'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const wordsOf = ({ problems }: PlannedImport['refused'][number]) =>
    problems.map(({ code, path, args }) => `${path} ${t(`problem.${code}`, args)}`).join('\n')
  return [...Map.groupBy(refused, wordsOf)].map(([words, same]) => {
    const names = same.slice(0, named).map(({ name }) => `‘${name}’`)
    const rest = same.length - names.length
    if (rest > 0) names.push(t('web.open.otherFiles', { count: rest }))
    return (
      <li key={words}>
        {t('web.open.refusedAlike', { count: same.length, files: formatList(names, language) })}
        <ProblemList problems={same[0]?.problems.slice(0, told) ?? []} />
      </li>
    )
  })
}
