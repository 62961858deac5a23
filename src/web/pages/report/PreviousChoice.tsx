import { useId } from 'react'
import { useTranslation } from '../../words/language.ts'
import type { Assessment } from '#assessment/types.ts'
import { fileOf } from '#editing/round-part.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useOtherVersions } from '../compare/use-other-versions.ts'

interface PreviousChoiceProps {
  readonly chosen: Assessment | null
  onChoose(assessment: Assessment | null): void
}

/** Selects the earlier version since which the report describes changes. Hidden when there is no other version. */
export function PreviousChoice({ chosen, onChoose }: PreviousChoiceProps) {
  const { t } = useTranslation()
  const field = useId()
  const { library } = useWorkspace()
  const others = useOtherVersions()
  if (others.length === 0) return null
  const choose = async (id: string) => {
    const opened = id === '' ? null : await library.open(id)
    onChoose(opened?.ok === true ? fileOf(opened.open.get().assessment) : null)
  }
  return (
    <div className="field">
      <label htmlFor={field}>{t('web.report.previous')}</label>
      <select
        id={field}
        className="input"
        value={chosen?.id ?? ''}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="">{t('web.report.noPrevious')}</option>
        {others.map((version) => (
          <option key={version.id} value={version.id}>
            {version.name}
          </option>
        ))}
      </select>
    </div>
  )
}
