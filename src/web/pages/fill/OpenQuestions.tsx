import { useTranslation } from '../../words/language.ts'
import { shortOf } from '#wording/names.ts'
import { CheckLink } from '../../components/CheckLink.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { PageProgress } from '#editing/progress.ts'
import { useWording } from '../assessment/open-context.ts'

/**
 * Links to the checks without an answer, and to those left at *unknown*. The user may continue without answering them.
 */
export function OpenQuestions({ id, pages }: { readonly id: string; readonly pages: readonly PageProgress[] }) {
  const { t } = useTranslation()
  const { checks } = useWording().questionnaire
  const [open, unknown] = [pages.flatMap((page) => page.open), pages.flatMap((page) => page.unknown)].map((names) =>
    names.filter((name) => checks.has(name))
  )
  if (open === undefined || unknown === undefined) return null
  const isComplete = open.length + unknown.length === 0
  return (
    <div className="section">
      <Notice
        tone={isComplete ? 'positive' : 'neutral'}
        title={open.length === 0 ? t('web.answers.complete') : t('web.answers.open', { count: open.length })}
      >
        {open.length === 0 ? null : (
          <>
            <p>{t('web.answers.openText')}</p>
            <Links id={id} checks={open} />
          </>
        )}
        {unknown.length === 0 ? null : (
          <>
            <p>{t('web.answers.unknown', { count: unknown.length })}</p>
            <Links id={id} checks={unknown} />
          </>
        )}
      </Notice>
    </div>
  )
}

function Links({ id, checks }: { readonly id: string; readonly checks: readonly string[] }) {
  const wording = useWording()
  return (
    <ul className="columns">
      {checks.map((name) => (
        <li key={name}>
          <CheckLink id={id} question={name}>
            {shortOf(wording, name)}
          </CheckLink>
        </li>
      ))}
    </ul>
  )
}
