import type { Problem } from '#lib/problem.ts'
import { useTranslation } from '../words/language.ts'

/** Faults in a file, in words, each with its place in the file. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation()
  return (
    <ul>
      {problems.slice(0, shown).map((problem, index) => (
        <li key={index}>{t(`problem.${problem.code}`, problem.args)} {problem.path === '' ? null : <code className="small">{problem.path}</code>}</li>
      ))}
      {problems.length > shown ? <li>{t('web.open.more', { count: problems.length - shown })}</li> : null}
    </ul>
  )
}

const shown = 12
