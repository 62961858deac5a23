import { rulesOf } from '#questionnaire/introduction.ts'
import { studyText } from '#wording/source.ts'
import { speechIn } from '#wording/speech.ts'
import { Page } from '../../components/Page.tsx'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { MethodScoring } from './MethodScoring.tsx'
import { ThemeChecks } from './ThemeChecks.tsx'
import './Information.css'

/** How the instrument works, generated from the questionnaire itself: what it asks, how it weighs, and its source. */
export default function MethodPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { questionnaires } = useWorkspace()
  return (
    <Page heading={t('web.page.method')}>
      {questionnaires.newest.map((questionnaire) => {
        const rules = rulesOf(questionnaire, language)
        const source = studyText(speechIn({ questionnaire, language, translate: t }))
        return (
          <div key={questionnaire.id} className="information">
            {questionnaires.newest.length > 1 ? <h2>{questionnaire.name[language]}</h2> : null}
            <p className="lead page-body keep-lines">{questionnaire.description[language]}</p>
            {rules === null ? null : (
              <section className="section stack measure">
                <h2>{rules.title}</h2>
                <ul>
                  {rules.rules.map((rule) => (
                    <li key={rule}>{rule}</li>
                  ))}
                </ul>
              </section>
            )}
            <MethodScoring questionnaire={questionnaire} />
            <section className="section stack">
              <h2>{t('web.method.checks')}</h2>
              <p className="measure">{t('web.method.checksText', { count: questionnaire.checks.size })}</p>
              {questionnaire.themes.map((theme) => (
                <ThemeChecks key={theme.id} theme={theme} bands={questionnaire.policy.bands} />
              ))}
            </section>
            <section className="section stack measure">
              <h2>{t('web.method.source')}</h2>
              {source === null ? null : <p>{source}</p>}
              <p className="small muted">
                {t('web.method.version', { id: questionnaire.id, version: questionnaire.version })}
              </p>
            </section>
          </div>
        )
      })}
    </Page>
  )
}
