import { stepsFrom } from '#assessment/upgrade.ts'
import { compareVersions } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { Notice } from '../../components/Notice.tsx'
import { useWorkspace } from '../../shell/workspace.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'

interface BesideCurrentProps {
  readonly questionnaire: Questionnaire
  /** The newest version that this device has of it; null when it has none. */
  readonly current: Questionnaire | null
}

/** What becomes of the version in use when another one is kept. */
export function BesideCurrent({ questionnaire, current }: BesideCurrentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { questionnaires } = useWorkspace()
  const { version } = questionnaire
  if (current === null || current.version === version) return null
  const about = { title: current.name[language], current: current.version, version }
  if (compareVersions(version, current.version) < 0) return <p>{t('web.questionnaire.older', about)}</p>
  const canUpgrade = stepsFrom(current.version, questionnaire) !== null
  return (
    <Notice tone="attention">
      <p>{t('web.questionnaire.replaces', about)}</p>
      <p>{t(`web.questionnaire.${canUpgrade ? 'replacesUpgrade' : 'replacesNoUpgrade'}`, about)}</p>
      {questionnaires.comesAlong(current.id) ? <p>{t('web.questionnaire.replacesOurs', about)}</p> : null}
    </Notice>
  )
}
