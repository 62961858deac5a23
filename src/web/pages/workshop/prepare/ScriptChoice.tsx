import { scripts } from '#workshop/script.ts'
import { scriptNames, type ScriptName } from '#workshop/types.ts'
import { useTranslation } from '../../../words/language.ts'
import '../../round/common/Fieldset.css'
import '../../round/settle/LevelChoice.css'

interface ScriptChoiceProps {
  readonly chosen: ScriptName
  readonly isFixed?: boolean
  onChoose(script: ScriptName): void
}

/** How long the workshop takes, and what fits into it. */
export function ScriptChoice({ chosen, isFixed = false, onChoose }: ScriptChoiceProps) {
  const { t } = useTranslation()
  const choices = scriptNames.map((script) => ({
    script,
    name: t(`web.workshop.script.${script}.name`),
    text: t(`web.workshop.script.${script}.text`, { count: scripts[script].checks })
  }))
  return (
    <fieldset className="plain-fieldset level-choice script-choice" disabled={isFixed}>
      <legend>{t('web.workshop.script.legend')}</legend>
      {choices.map(({ script, name, text }) => (
        <label key={script} className="level-choice__option">
          <input type="radio" name="script" checked={chosen === script} onChange={() => onChoose(script)} />
          <span>
            <strong>{name}</strong> {text}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
