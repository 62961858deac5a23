import type { Answers } from '#assessment/types.ts'
import { changedRemarks } from '#outcome/changed-remarks.ts'
import type { Wording } from '#wording/assessment.ts'
import { shortOf } from '#wording/names.ts'
import { useTranslation } from '../../words/language.ts'
import { VersionsTable } from './VersionsTable.tsx'

interface ChangedRemarksProps {
  readonly wording: Wording
  readonly before: Answers
  readonly after: Answers
  readonly beforeName: string
  readonly afterName: string
}

/** The remarks that read otherwise in the later version, side by side. */
export function ChangedRemarks({ wording, before, after, beforeName, afterName }: ChangedRemarksProps) {
  const { t } = useTranslation()
  const { questionnaire, pick } = wording
  const changed = changedRemarks(questionnaire, before, after)
  const nameOf = (id: string): string => {
    const question = questionnaire.questions.get(id)
    return questionnaire.checks.has(id) || question === undefined ? shortOf(wording, id) : pick(question.title)
  }
  const shown = (remark: string) =>
    remark === '' ? (
      <span className="muted">{t('web.compare.noRemark')}</span>
    ) : (
      <span className="keep-lines">{remark}</span>
    )
  return (
    <VersionsTable
      id="remarks"
      heading={t('web.compare.remarks', { count: changed.length })}
      columns={[t('web.compare.question'), beforeName, afterName]}
      rows={changed.map(({ id, before: was, after: is }) => ({
        id,
        name: nameOf(id),
        before: shown(was),
        after: shown(is)
      }))}
    />
  )
}
