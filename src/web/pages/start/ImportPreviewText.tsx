import { dayModified } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import { planOf } from '#editing/import-plan.ts'
import { Dots } from '../../components/Dots.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemList } from '../../components/ProblemList.tsx'
import type { ImportPreview } from '../../state/import.ts'
import { titleOf, versionOf } from '../../words/title.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { placeName } from './place-name.ts'

export function ImportPreviewText({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { assessment, existing, questionnaire, warnings } = preview
  const version = versionOf(assessment.answers)
  return (
    <>
      <p>
        <strong>{titleOf(assessment.answers, t)}</strong>
        <br />
        <Dots
          text={[
            version === '' ? null : t('common.draftVersion', { version }),
            t(`common.depth.${assessment.depth}`),
            t('web.open.answers', { count: preview.answers }),
            t('web.list.changed', { date: formatDate(dayModified(assessment), language) })
          ]
            .filter((word) => word !== null)
            .join(' · ')}
        />
      </p>
      {existing === null ? null : (
        <Notice tone="attention" title={t('web.open.exists')}>
          <p>
            {t(`web.open.existing.${planOf(existing) === 'same' ? 'same' : existing.modified}`, {
              count: existing.different.length
            })}
          </p>
        </Notice>
      )}
      {warnings.length === 0 ? null : (
        <Notice tone="attention" title={t('web.open.warnings')}>
          <ProblemList problems={warnings} nameOf={(path) => placeName(questionnaire, language, path)} />
        </Notice>
      )}
    </>
  )
}
