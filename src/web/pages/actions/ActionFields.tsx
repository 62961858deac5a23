import { DayInput } from '../../components/DayInput.tsx'
import { TextInput } from '../../components/TextInput.tsx'
import { useTranslation } from '../../words/language.ts'
import type { Action, ActionStatus } from '#assessment/types.ts'

const statuses: readonly ActionStatus[] = ['open', 'doing', 'done', 'not-adopted']

interface ActionFieldsProps {
  /** The start of the ids of its fields; `<field>-title` is its heading. */
  readonly field: string
  readonly action: Action
  /** The levels to choose a target from; null where its advice is not about one check. */
  readonly levels: readonly string[] | null
  onChange(part: Partial<Action>): void
  onTarget(level: number | undefined): void
}

/** Who does an action, by when, and its state. */
export function ActionFields({ field, action, levels, onChange, onTarget }: ActionFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className="action__fields" role="group" aria-labelledby={`${field}-title`}>
      <div className="field action__owner">
        <label htmlFor={`${field}-owner`}>{t('web.actions.owner')}</label>
        <TextInput
          id={`${field}-owner`}
          describedBy={`${field}-hint`}
          value={action.owner}
          onChange={(owner) => onChange({ owner })}
        />
        <span id={`${field}-hint`} className="hint">
          {t('web.actions.ownerHint')}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${field}-due`} id={`${field}-due-label`}>
          {t('web.actions.due')}
        </label>
        <DayInput
          id={`${field}-due`}
          labelledBy={`${field}-due-label`}
          value={action.due}
          onChange={(due) => onChange({ due })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${field}-status`}>{t('web.actions.status')}</label>
        <select
          id={`${field}-status`}
          className="input"
          value={action.status}
          onChange={(event) => {
            const status = statuses.find((one) => one === event.target.value)
            if (status !== undefined) onChange({ status })
          }}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {t(`report.status.${status}`)}
            </option>
          ))}
        </select>
      </div>
      {levels === null ? null : (
        <div className="field">
          <label htmlFor={`${field}-target`}>{t('web.actions.target')}</label>
          <select
            id={`${field}-target`}
            className="input"
            value={action.target ?? ''}
            onChange={({ target: { value } }) => onTarget(value === '' ? undefined : Number(value))}
          >
            <option value="">{t('web.actions.noTarget')}</option>
            {levels.map((label, level) =>
              level === 0 ? null : (
                <option key={label} value={level}>
                  {label}
                </option>
              )
            )}
          </select>
        </div>
      )}
      {action.status !== 'not-adopted' ? null : (
        <div className="field action__reason">
          <label htmlFor={`${field}-reason`}>{t('web.actions.reason')}</label>
          <TextInput
            id={`${field}-reason`}
            long
            rows={2}
            value={action.reason}
            onChange={(reason) => onChange({ reason })}
          />
        </div>
      )}
    </div>
  )
}
