import { useTranslation } from '../../../words/language.ts'
import type { CheckComparison } from '#review/comparison.ts'
import type { SettledCheck } from '#review/settle.ts'
import { cellLabel } from '#wording/round/answers.ts'
import { TextField } from '../../../components/TextField.tsx'
import { DissentFields } from './DissentFields.tsx'
import type { Coordinated } from '../common/use-coordinated.ts'
import { isBlank } from '#lib/blank.ts'

interface DecisionFieldsProps {
  readonly coordinated: Coordinated
  readonly comparison: CheckComparison
  readonly ruling: SettledCheck
  onChange(changed: Partial<SettledCheck>): void
}

/** What belongs to a decision besides the answer: the reason, the evidence, and who dissents. */
export function DecisionFields({ coordinated, comparison, ruling, onChange }: DecisionFieldsProps) {
  const { t } = useTranslation()
  const said = comparison.cells[0]
  const overruled =
    said === undefined || comparison.unanimous === null || comparison.unanimous === ruling.answer
      ? null
      : cellLabel(coordinated, said)
  const lacksReason = ruling.answer === 'not-applicable' && isBlank(ruling.remark)
  return (
    <>
      {overruled === null ? null : <p className="measure">{t('web.round.settle.overrules', { answer: overruled })}</p>}
      <TextField
        id="reason"
        long
        label={t('web.round.settle.reason')}
        hint={t('web.round.settle.reasonHint')}
        value={ruling.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <TextField
        id="evidence"
        long
        label={t('web.round.settle.evidence')}
        hint={t('web.round.settle.evidenceHint')}
        error={lacksReason ? t('form.reason') : undefined}
        value={ruling.remark}
        onChange={(remark) => onChange({ remark })}
      />
      <DissentFields
        coordinated={coordinated}
        comparison={comparison}
        dissent={ruling.dissent}
        onChange={(dissent) => onChange({ dissent })}
      />
    </>
  )
}
