import { useState } from 'react'
import type { Action, Answers } from '#assessment/types.ts'
import { withoutTargets, withTargets, type Target } from '#editing/actions.ts'
import { isFrozen } from '#editing/round-part.ts'
import { Button } from '../../components/Button.tsx'
import { Undo } from '../../components/Undo.tsx'
import { hrefTo } from '../../router/route.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useView } from '../assessment/open-context.ts'
import { missingFrom, targetsOf } from './targets-of.ts'

interface Taken {
  readonly targets: readonly Target[]
  /** The actions before the targets were set. */
  readonly before: readonly Action[]
}

interface TakeAsTargetsProps {
  readonly id: string
  readonly tried: Answers
  /** The accessible name of the button where the page has several. */
  readonly label?: string
}

/** Puts the tried higher levels on the action list as targets, each once. Can be undone. */
export function TakeAsTargets({ id, tried, label }: TakeAsTargetsProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment, wording } = useView()
  const [taken, setTaken] = useState<Taken | null>(null)
  if (isFrozen(assessment)) return null
  const { actions } = assessment
  const targets = targetsOf(wording, actions, tried)
  const missing = missingFrom(actions, targets)
  const setTargets = () => {
    setTaken({ targets: missing, before: actions })
    open.setActions(withTargets(actions, missing))
  }
  return (
    <>
      {missing.length === 0 ? null : (
        <p>
          <Button className="button button--small" aria-label={label} onClick={setTargets}>
            {t('web.whatIf.take', { count: missing.length })}
          </Button>
        </p>
      )}
      {taken === null ? null : (
        <Undo
          key={taken.targets.map(({ advice, level }) => `${advice} ${level}`).join()}
          said={t('web.whatIf.taken', { count: taken.targets.length })}
          onUndo={() => {
            open.setActions(withoutTargets(open.get().assessment.actions, taken.before, taken.targets))
            setTaken(null)
          }}
        />
      )}
      {targets.length > 0 && missing.length === 0 ? (
        <p className="small">
          {taken === null ? t('web.whatIf.isTaken') : null}{' '}
          <a href={hrefTo({ page: 'actions', id })}>{t('web.whatIf.toActions')}</a>
        </p>
      ) : null}
    </>
  )
}
