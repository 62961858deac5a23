import { useId } from 'react'
import { useTranslation } from '../../words/language.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import { compareVersions } from '#questionnaire/collection.ts'
import { readOf } from '../assessment/read-of.ts'
import { useOpen } from '../assessment/open-context.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useOtherVersions } from '../compare/use-other-versions.ts'

interface PreviousChoiceProps {
  readonly chosen: ReadAssessment | null
  onChoose(previous: ReadAssessment | null): void
}

/** Selects the earlier version since which the report describes changes. Hidden when there is no other version. */
export function PreviousChoice({ chosen, onChoose }: PreviousChoiceProps) {
  const { t } = useTranslation()
  const field = useId()
  const { library } = useWorkspace()
  const { questionnaire } = useOpen()
  const others = useOtherVersions().filter(
    // A report is judged by the version of its own assessment, which cannot judge a newer one.
    (other) => compareVersions(other.questionnaireVersion, questionnaire.version) <= 0
  )
  if (others.length === 0) return null
  const choose = async (id: string) => {
    const opened = id === '' ? null : await library.open(id)
    onChoose(opened?.ok === true ? readOf(opened.open) : null)
  }
  return (
    <div className="field">
      <label htmlFor={field}>{t('web.report.previous')}</label>
      <select
        id={field}
        className="input"
        value={chosen?.assessment.id ?? ''}
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
