import { memo, useEffect, useId, useRef } from 'react'
import { Button } from '../../components/Button.tsx'
import { TextInput } from '../../components/TextInput.tsx'
import { useTranslation } from '../../words/language.ts'
import type { Action } from '#assessment/types.ts'
import { ActionFields } from './ActionFields.tsx'
import { actionTitle } from './action-title.ts'
import { ActionText } from './ActionText.tsx'
import { isOwn, withTarget } from '#editing/actions.ts'

interface ActionCardProps {
  readonly action: Action
  /** Title and text of its advice; null for the user's own action, and for advice that is no longer given. */
  readonly adviceTitle: string | null
  readonly adviceText: string | null
  /** The text of its target level; null without a target. */
  readonly targetText: string | null
  /** The levels to choose a target from; null where its advice is not about one check. */
  readonly levels: readonly string[] | null
  /** Whether its first field takes focus, for a new action. */
  readonly focusFirst: boolean
  onChange(action: Action): void
  onRemove(action: Action): void
}

/** One action. Saves what is typed at once. Redrawn only when the action itself changes: there may be hundreds. */
export const ActionCard = memo(
  ({ action, adviceTitle, adviceText, targetText, levels, focusFirst, onChange, onRemove }: ActionCardProps) => {
    const { t } = useTranslation()
    const field = useId()
    const first = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
    useEffect(() => {
      if (focusFirst) first.current?.focus()
    }, [focusFirst])
    const title = actionTitle(action, adviceTitle, t)
    const mayEdit = !isOwn(action) && adviceText !== null
    const change = (part: Partial<Action>) => onChange({ ...action, ...part })
    return (
      <li className={`card action action--${action.status}`}>
        <div className="action__what stack">
          <h2 id={`${field}-title`}>{title}</h2>
          {mayEdit ? (
            <ActionText field={field} title={title} action={action} adviceText={adviceText} onChange={onChange} />
          ) : null}
          {adviceText === null && !isOwn(action) ? <p className="muted">{t('web.actions.gone')}</p> : null}
          {isOwn(action) ? (
            <div className="field">
              <label htmlFor={`${field}-text`}>{t('web.actions.text')}</label>
              <TextInput
                ref={first}
                id={`${field}-text`}
                long
                rows={2}
                value={action.text ?? ''}
                onChange={(text) => change({ text })}
              />
            </div>
          ) : null}
          {targetText === null ? null : <p className="small muted">{targetText}</p>}
        </div>
        <ActionFields
          field={field}
          action={action}
          levels={levels}
          onChange={change}
          onTarget={(target) => onChange(withTarget(action, target))}
        />
        <Button
          className="button button--quiet button--small no-print"
          aria-label={t('web.actions.removeOf', { title })}
          onClick={() => onRemove(action)}
        >
          {t('web.actions.remove')}
        </Button>
      </li>
    )
  }
)
