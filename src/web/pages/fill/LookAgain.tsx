import { lookedAt } from '#editing/look-again.ts'
import { shortOf } from '#wording/names.ts'
import { Button } from '../../components/Button.tsx'
import { CheckLink } from '../../components/CheckLink.tsx'
import { Notice } from '../../components/Notice.tsx'
import { announce } from '../../shell/announce.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useView } from '../assessment/open-context.ts'

/**
 * Links to the checks whose meaning changed in an upgrade. A link disappears once its answer changes or is confirmed.
 */
export function LookAgain({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment, wording } = useView()
  const names = (assessment.lookAgain ?? []).filter((name) => wording.questionnaire.checks.has(name))
  if (names.length === 0) return null
  const confirm = (name: string) => {
    open.revise((current) => lookedAt(current, [name]))
    announce('lookAgain.confirmed', { name: shortOf(wording, name) })
  }
  return (
    <div className="section">
      <Notice tone="attention" title={t('web.lookAgain.heading', { count: names.length })}>
        <p>{t('web.lookAgain.text')}</p>
        <ul className="plain-list stack">
          {names.map((name) => (
            <li key={name} className="row">
              <CheckLink id={id} question={name}>
                {shortOf(wording, name)}
              </CheckLink>{' '}
              <Button
                className="button button--small"
                aria-label={t('web.lookAgain.confirmOf', { name: shortOf(wording, name) })}
                onClick={() => confirm(name)}
              >
                {t('web.lookAgain.confirm')}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
