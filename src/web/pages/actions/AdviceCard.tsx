import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import type { Advice } from '#outcome/types.ts'
import { metaOf, adviceWording } from '#wording/advice.ts'
import { limitOfAdvice } from '#wording/limits.ts'
import { findingLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { CheckLink } from '../../components/CheckLink.tsx'
import { Dots } from '../../components/Dots.tsx'
import { Icon } from '../../components/Icon.tsx'
import { hrefTo } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { actionFor } from '#editing/actions.ts'

/** One advice: what to do, why, the answers it is based on, and a button to take it on. */
export function AdviceCard({
  id,
  advice,
  number
}: {
  readonly id: string
  readonly advice: Advice
  readonly number: number
}) {
  const { t } = useTranslation()
  const wording = useWording()
  const open = useOpen()
  const { actions } = useValue(open).assessment
  const taken = useId()
  const toActions = useRef<HTMLAnchorElement>(null)
  const [hasTaken, setHasTaken] = useState(false)
  // The pressed button is gone: focus moves to what replaced it.
  useEffect(() => {
    if (hasTaken) toActions.current?.focus()
  }, [hasTaken])
  const worded = adviceWording(wording, advice.id)
  if (worded === null) return null
  const addAction = () => {
    open.setActions([...actions, actionFor(advice.id, worded.owner)])
    setHasTaken(true)
  }
  const limit = limitOfAdvice(wording, advice)
  const isTaken = actions.some((action) => action.advice === advice.id)
  return (
    <li className="card advice">
      <span className="advice__number number" aria-hidden="true">
        {number}
      </span>
      <div className="stack">
        <h2>{worded.title}</h2>
        {limit === null ? null : <p className="tag">{t(`web.advice.limits.${limit}`)}</p>}
        <p className="advice__do">{worded.do}</p>
        <p className="muted">{worded.why}</p>
        <p className="small">
          <Dots text={metaOf(wording, worded)} />
        </p>
        {advice.checks.length === 0 ? null : (
          <p className="small muted">
            {t('web.advice.because')}{' '}
            {wording.outcome.findings
              .filter(({ check }) => advice.checks.includes(check))
              .map((finding, index) => (
                <span key={finding.check}>
                  {index > 0 ? '; ' : ''}
                  <CheckLink id={id} question={finding.check}>
                    {shortOf(wording, finding.check)}
                  </CheckLink>{' '}
                  ({findingLabel(wording, finding)})
                </span>
              ))}
          </p>
        )}
        {isTaken ? (
          <p className="row">
            <span className="taken" id={taken}>
              <Icon name="check" /> {t('web.advice.taken')}
            </span>{' '}
            <a ref={toActions} aria-describedby={taken} href={hrefTo({ page: 'actions', id })}>
              {t('web.advice.toActions')}
            </a>
          </p>
        ) : (
          <Button
            className="button button--small"
            aria-label={t('web.advice.takeOf', { title: worded.title })}
            onClick={addAction}
          >
            {t('web.advice.take')}
          </Button>
        )}
      </div>
    </li>
  )
}
