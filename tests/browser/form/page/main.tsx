import { createRoot } from 'react-dom/client'
import { Suspense, lazy, useEffect, useState } from 'react'
import { createTranslator } from '#i18n/translator.ts'
import { readTrustedPackage } from '#questionnaire/package.ts'
import type { Language } from '#questionnaire/types.ts'
import { loadForm, prepareForm } from '#survey/lazy.ts'
import { PageHeading } from '#web/components/PageHeading.tsx'
import type { OpenAssessment } from '#web/state/open-assessment.ts'
import { useValue } from '#web/state/use-value.ts'
import { loadableQuestionnaires } from '#web/state/loadable-questionnaires.ts'
import { createWorkspace } from '#web/state/workspace.ts'
import en from '../../../../locales/en.json'
import nl from '../../../../locales/nl.json'
import packed from '../../../../questionnaires/cohesietoets/versions/1.1.0.json'
import '#web/styles/tokens.css'
import '#web/styles/base.css'
import './page.css'

/**
 * The form and the open assessment, with nothing of the app around them. Address: `?id=…&page=…&language=…&depth=…`.
 */
const parsed = readTrustedPackage(packed)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const questionnaire = parsed.value
const address = new URLSearchParams(location.search)
const translators = { nl: createTranslator('nl', { nl, en }), en: createTranslator('en', { nl, en }) }
const SurveyForm = lazy(loadForm)

const Page = ({ open }: { readonly open: OpenAssessment }) => {
  const { assessment, save, collisions, atRisk } = useValue(open)
  const [page, setPage] = useState(address.get('page') ?? 'passport')
  const [language, setLanguage] = useState<Language>(address.get('language') === 'en' ? 'en' : 'nl')
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <main>
      <p
        data-save={save.kind}
        data-fault={save.kind === 'failed' ? save.fault.kind : ''}
        data-at-risk={atRisk}
        data-collisions={JSON.stringify(collisions)}
      >
        {save.kind}
      </p>
      <Suspense>
        <SurveyForm
          questionnaire={questionnaire}
          assessment={assessment}
          language={language}
          page={page}
          step="Stap 2 van 8"
          Heading={PageHeading}
          focusOn={address.get('question') ?? undefined}
          translate={translators[language]}
          onAnswers={open.answer}
          onPage={setPage}
        />
      </Suspense>
      <p>
        {questionnaire.parts.map((part) => (
          <button key={part.name} type="button" onClick={() => setPage(part.name)}>
            to {part.name}
          </button>
        ))}
        <button type="button" onClick={() => setLanguage(language === 'nl' ? 'en' : 'nl')}>
          language
        </button>
        <button type="button" onClick={() => open.setDepth(assessment.depth === 'quick' ? 'full' : 'quick')}>
          depth
        </button>
      </p>
    </main>
  )
}

const workspace = await createWorkspace({
  questionnaires: loadableQuestionnaires([questionnaire], () => Promise.resolve(null))
})
const { library } = workspace
const start = async (): Promise<string> => {
  const made = await library.create(questionnaire.id, address.get('depth') === 'quick' ? 'quick' : 'full', 'nl')
  if (!made.ok) throw new Error(JSON.stringify(made.fault))
  return made.value
}
await prepareForm(questionnaire, 'nl')
const opened = await library.open(address.get('id') ?? (await start()))
if (!opened.ok) throw new Error(JSON.stringify(opened))
const root = document.getElementById('root')
if (!root) throw new Error('no root')
Object.assign(window, { library, opened: opened.open })
createRoot(root).render(<Page open={opened.open} />)
