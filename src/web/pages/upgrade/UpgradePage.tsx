import { useMemo, useState } from 'react'
import { upgrade } from '#assessment/upgrade.ts'
import { fileOf } from '#editing/round-part.ts'
import { upgradeLines } from '#wording/upgrade.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { goTo } from '../../router/use-route.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useOpen, useView } from '../assessment/open-context.ts'
import { newerVersion } from './newer-version.ts'

/** Shows what an upgrade to the newest version changes, and makes an upgraded copy. The assessment itself stays. */
export default function UpgradePage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { library, questionnaires } = useWorkspace()
  const { questionnaire: before } = useOpen()
  const { assessment } = useView()
  const [isFailed, setFailed] = useState(false)
  const after = newerVersion(assessment, questionnaires)
  const upgraded = useMemo(() => (after === null ? null : upgrade(fileOf(assessment), after)), [assessment, after])
  const heading = t('web.upgrade.heading', { version: after?.version ?? before.version })
  if (after === null || upgraded === null)
    return (
      <Page heading={heading}>
        <p className="lead page-body">{t('web.upgrade.nothing')}</p>
      </Page>
    )
  const lines = upgradeLines({ questionnaire: after, before, changes: upgraded.changes, language, translate: t })
  const make = async () => {
    const added = await library.add(upgraded.assessment)
    setFailed(!added.ok)
    if (added.ok) goTo({ page: 'answers', id: added.value })
  }
  return (
    <Page heading={heading} kicker={<a href={hrefTo({ page: 'answers', id: route.id })}>{t('web.upgrade.back')}</a>}>
      <p className="lead page-body">{t('web.upgrade.lead', { from: before.version, to: after.version })}</p>
      <section className="section stack measure" aria-labelledby="changes">
        <h2 id="changes">{t('web.upgrade.changes')}</h2>
        {lines.length === 0 ? (
          <p>{t('web.upgrade.none')}</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <p>{t('web.upgrade.outcome')}</p>
      </section>
      {isFailed ? (
        <Notice tone="negative" title={t('web.upgrade.failed')}>
          <p>{t('web.upgrade.failedText')}</p>
        </Notice>
      ) : null}
      <p className="section">
        <Button className="button button--primary" onClick={make}>
          {t('web.upgrade.make')}
        </Button>
      </p>
    </Page>
  )
}
