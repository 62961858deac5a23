import { useTranslation } from '../../../words/language.ts'
import type { CheckComparison } from '#review/comparison.ts'
import type { Dissent } from '#review/types.ts'
import { cellLabel } from '#wording/round/answers.ts'
import { Option } from '../../../components/Option.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { Coordinated } from '../common/use-coordinated.ts'
import '../common/Fieldset.css'
import './DissentFields.css'

interface DissentFieldsProps {
  readonly coordinated: Coordinated
  readonly comparison: CheckComparison
  readonly dissent: readonly Dissent[]
  onChange(dissent: readonly Dissent[]): void
}

/** Who does not agree with the decision, and why. */
export function DissentFields({ coordinated, comparison: { cells }, dissent, onChange }: DissentFieldsProps) {
  const { t } = useTranslation()
  const { markOf, nameOf } = coordinated
  const whyOf = (reviewer: string) => dissent.find((each) => each.reviewer === reviewer)?.why
  const set = (reviewer: string, why: string | null) => {
    const others = dissent.filter((each) => each.reviewer !== reviewer)
    const all = why === null ? others : [...others, { reviewer, why }]
    onChange(cells.flatMap((cell) => all.filter((each) => each.reviewer === cell.reviewer)))
  }
  return (
    <fieldset className="plain-fieldset stack">
      <legend>{t('web.round.settle.dissent')}</legend>
      <p className="hint measure">{t('web.round.settle.dissentHint')}</p>
      {cells.map((cell) => {
        const why = whyOf(cell.reviewer)
        return (
          <div key={cell.reviewer} className="dissent">
            <Option
              type="checkbox"
              checked={why !== undefined}
              onChange={(dissents) => set(cell.reviewer, dissents ? '' : null)}
            >
              {t('web.round.settle.holds', { name: nameOf(cell.reviewer), level: cellLabel(coordinated, cell) })}
            </Option>
            {why === undefined ? null : (
              <TextField
                id={`why-${markOf(cell.reviewer)}`}
                long
                label={t('web.round.settle.why', { name: nameOf(cell.reviewer) })}
                value={why}
                onChange={(text) => set(cell.reviewer, text)}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
