import type { Problem } from '#lib/problem.ts'
import { useTranslation } from '../words/language.ts'

interface ProblemListProps {
  readonly problems: readonly Problem[]
  /** What a person calls a place in the file; null where only its path tells. */
  nameOf?(path: string): string | null
}

/** Faults in a file, in words, each with its place in the file. What holds in several places is said once. */
export function ProblemList({ problems, nameOf = () => null }: ProblemListProps) {
  const { t } = useTranslation()
  const byText = [...Map.groupBy(problems, problem => t(`problem.${problem.code}`, problem.args))]
  const rest = byText.slice(shown).flatMap(([, same]) => same)
  return (
    <ul>
      {byText.slice(0, shown).map(([text, same]) => <li key={text}>{text} <Places paths={[...new Set(same.map(({ path }) => path))].filter(path => path !== '')} nameOf={nameOf} /></li>)}
      {rest.length > 0 ? <li>{t('web.open.more', { count: rest.length })}</li> : null}
    </ul>
  )
}

const shown = 12

function Places({ paths, nameOf }: { readonly paths: readonly string[]; nameOf(path: string): string | null }) {
  const { t } = useTranslation()
  const [first] = paths
  if (first === undefined) return null
  if (paths.length > 1) return <span className="small">{t('web.open.places', { count: paths.length, names: paths.map(path => nameOf(path) ?? path).join('; ') })}</span>
  const name = nameOf(first)
  return name === null ? <code className="small">{first}</code> : <span className="small">{t('web.open.place', { name })}</span>
}
