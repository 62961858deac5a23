import { hrefTo } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import { newerVersion } from './newer-version.ts'

/** Names the version of an assessment that is not the newest, with a link to its upgrade. */
export function UpgradeLink() {
  const { t } = useTranslation()
  const { assessment } = useValue(useOpen())
  const { questionnaires } = useWorkspace()
  const after = newerVersion(assessment, questionnaires)
  if (after === null) return null
  return (
    <span className="small">
      {t('web.upgrade.own', { version: assessment.questionnaire.version })}{' '}
      <a href={hrefTo({ page: 'upgrade', id: assessment.id })}>{t('web.upgrade.link', { version: after.version })}</a>
    </span>
  )
}
