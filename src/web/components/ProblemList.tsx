import type { Problem } from '#lib/problem.ts'
import { useTranslation } from '../words/language.ts'

interface ProblemListProps {
  readonly problems: readonly Problem[]
  /** The user's name for a place in the file; null where there is only its path. */
  nameOf?(path: string): string | null
}

/** Problems of a file in words, each with its place in the file. A problem in several places is listed once. */
export function ProblemList({ problems, nameOf = () => null }: ProblemListProps) {
  const { t } = useTranslation()
  const byText = [
    ...Map.groupBy(problems.slice(0, looked), (problem) => t(`problem.${problem.code}`, problem.args))
  ].slice(0, shown)
  const rest = problems.length - byText.reduce((sum, [, same]) => sum + same.length, 0)
  return (
    <ul>
      {byText.map(([text, same]) => (
        <li key={text}>
          {text}{' '}
          <Places paths={[...new Set(same.map(({ path }) => path))].filter((path) => path !== '')} nameOf={nameOf} />
        </li>
      ))}
      {rest > 0 ? <li>{t('web.open.more', { count: rest })}</li> : null}
    </ul>
  )
}

/**
 * Limits for hostile files: how many problems are put into words, how many texts are shown, and how many places of one.
 */
const looked = 1_000
const shown = 12
const named = 25

function Places({ paths, nameOf }: { readonly paths: readonly string[]; nameOf(path: string): string | null }) {
  const { t } = useTranslation()
  const [first] = paths
  if (first === undefined) return null
  if (paths.length > 1)
    return (
      <span className="small">
        {t('web.open.places', {
          count: paths.length,
          names: [
            ...paths.slice(0, named).map((path) => nameOf(path) ?? path),
            ...(paths.length > named ? ['…'] : [])
          ].join('; ')
        })}
      </span>
    )
  const name = nameOf(first)
  return name === null ? (
    <code className="small">{first}</code>
  ) : (
    <span className="small">{t('web.open.place', { name })}</span>
  )
}
