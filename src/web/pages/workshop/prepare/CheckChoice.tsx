import { checkItems } from '#workshop/items.ts'
import { Option } from '../../../components/Option.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { useScript } from './use-script.ts'

interface CheckChoiceProps {
  readonly held: HeldWorkshop
  readonly isFixed: boolean
}

/** Which checks the room judges, by theme. */
export function CheckChoice({ held, isFixed }: CheckChoiceProps) {
  const { t } = useTranslation()
  const { workshop, questionnaire, pick } = held
  const { setChecks } = useScript(held)
  const chosen = checkItems(workshop).map(({ id }) => id)
  const set = (check: string, isChosen: boolean) =>
    setChecks(isChosen ? [...chosen, check] : chosen.filter((id) => id !== check))
  return (
    <details className="box">
      <summary>{t('web.workshop.prepare.choose', { count: chosen.length })}</summary>
      <div className="stack page-body">
        {questionnaire.themes.map((theme) => (
          <fieldset key={theme.id} className="plain-fieldset" disabled={isFixed}>
            <legend>{pick(theme.title)}</legend>
            {theme.checks.map((check) => (
              <Option
                key={check.name}
                type="checkbox"
                checked={chosen.includes(check.name)}
                onChange={(isChosen) => set(check.name, isChosen)}
              >
                {pick(check.short)}
                {check.gate ? <span className="small muted key-check">{t('web.workshop.prepare.gate')}</span> : null}
              </Option>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
