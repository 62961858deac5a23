import { dayModified } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import { useValue } from '../../state/use-value.ts'
import { titleOf } from '../../words/title.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useOpen } from '../assessment/open-context.ts'

export interface OtherVersion {
  readonly id: string
  /** Title, version of the draft and date. */
  readonly name: string
  /** The version of the questionnaire that it was filled in with. */
  readonly questionnaireVersion: string
}

/** The other assessments of the same questionnaire on this device, those with the same title first. */
export function useOtherVersions(): readonly OtherVersion[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const { summaries } = useValue(useWorkspace().library)
  const { assessment } = useValue(useOpen())
  const title = titleOf(assessment.answers, t)
  const others = (summaries ?? []).filter(
    ({ id, questionnaire }) => id !== assessment.id && questionnaire.id === assessment.questionnaire.id
  )
  const sorted = others.toSorted((left, right) => Number(right.title === title) - Number(left.title === title))
  return sorted.map(({ id, answers, draftVersion, questionnaire, ...dated }) => ({
    id,
    questionnaireVersion: questionnaire.version,
    name: [
      titleOf(answers, t),
      draftVersion === '' ? null : t('common.draftVersion', { version: draftVersion }),
      formatDate(dayModified(dated), language)
    ]
      .filter((word) => word !== null)
      .join(', ')
  }))
}

/** The version that the open assessment was copied from; null when it is not on this device. */
export function useCopiedFrom(): string | null {
  const { summaries } = useValue(useWorkspace().library)
  const { id, copiedFrom, questionnaire } = useValue(useOpen()).assessment
  const found = (summaries ?? []).find(
    (one) => one.id === copiedFrom && one.id !== id && one.questionnaire.id === questionnaire.id
  )
  return found?.id ?? null
}
