import { useCallback, useMemo, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import type { Action } from '#assessment/types.ts'
import { adviceWording } from '#wording/advice.ts'
import { levelLabel } from '#wording/level.ts'
import { Page } from '../../components/Page.tsx'
import { Undo } from '../../components/Undo.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useFirstPart } from '../../state/use-first-part.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { ActionCard } from './ActionCard.tsx'
import { checkOfAdvice } from '../outcome/targets-of.ts'
import { actionTitle } from './action-title.ts'
import { ownAction, withAction, withoutAction } from '#editing/actions.ts'
import '../../components/Card.css'
import './Actions.css'

/** Who does what by when: advice that was taken on, and the user's own actions. */
export default function ActionsPage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const { actions } = useValue(open).assessment
  const [removed, setRemoved] = useState<{ readonly action: Action; readonly at: number } | null>(null)
  const [fresh, setFresh] = useState('')
  // The same object for every check, so that cards are not redrawn for it.
  const levels = useMemo(
    () => wording.questionnaire.policy.bands.map((_, level) => levelLabel(wording, level)),
    [wording]
  )
  const drawn = useFirstPart(actions)

  const add = () => {
    const action = ownAction(actions)
    open.setActions([...actions, action])
    setFresh(action.advice)
  }
  const change = useCallback(
    (changed: Action) => open.setActions(withAction(open.get().assessment.actions, changed)),
    [open]
  )
  const remove = useCallback(
    (action: Action) => {
      const { actions: now } = open.get().assessment
      setRemoved({ action, at: now.indexOf(action) })
      open.setActions(withoutAction(now, action.advice))
    },
    [open]
  )
  const titleOf = (action: Action) => actionTitle(action, adviceWording(wording, action.advice)?.title, t)
  const undo = () => {
    if (removed === null) return
    open.setActions(actions.toSpliced(removed.at, 0, removed.action))
    setRemoved(null)
  }
  const count = (status: Action['status']) => actions.filter((action) => action.status === status).length
  return (
    <Page heading={t('web.actions.heading')}>
      <p className="lead page-body">{t(actions.length === 0 ? 'web.actions.none' : 'web.actions.lead')}</p>
      {actions.length === 0 ? null : (
        <p className="muted">
          {t('web.actions.summary', {
            open: count('open'),
            doing: count('doing'),
            done: count('done'),
            not: count('not-adopted')
          })}
        </p>
      )}
      {removed === null ? null : (
        <Undo
          key={removed.action.advice}
          said={t('web.actions.removed', { title: titleOf(removed.action) })}
          onUndo={undo}
        />
      )}
      <ul className="plain-list cards page-body">
        {drawn.map((action) => {
          const worded = adviceWording(wording, action.advice)
          const check = wording.questionnaire.checks.get(checkOfAdvice(wording, action.advice) ?? '')
          const target = action.target === undefined ? undefined : check?.levels[action.target]
          return (
            <ActionCard
              key={action.advice}
              action={action}
              adviceTitle={worded?.title ?? null}
              adviceText={worded?.do ?? null}
              targetText={target === undefined ? null : t('web.actions.targetText', { text: wording.pick(target) })}
              levels={check === undefined ? null : levels}
              focusFirst={action.advice === fresh}
              onChange={change}
              onRemove={remove}
            />
          )
        })}
      </ul>
      <div className="row page-body no-print">
        <Button className="button button--primary" onClick={add}>
          {t('web.actions.add')}
        </Button>
        <a className="button" href={hrefTo({ page: 'advice', id: route.id })}>
          {t('web.actions.choose')}
        </a>
        {actions.length === 0 ? null : (
          <Button className="button button--quiet" onClick={() => window.print()}>
            {t('web.actions.print')}
          </Button>
        )}
      </div>
    </Page>
  )
}
