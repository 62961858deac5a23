import { use, useState } from 'react'
import { holdWorkshop } from '#editing/hold-workshop.ts'
import { isBlank, visibleText } from '#lib/blank.ts'
import type { Fault } from '#storage/store.ts'
import { newWorkshop } from '#workshop/begin.ts'
import type { ScriptName } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorSummary } from '../../../components/ErrorSummary.tsx'
import { FaultNotice } from '../../../components/FaultNotice.tsx'
import { Form } from '../../../components/Form.tsx'
import { Page } from '../../../components/Page.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { loadCases, type Case } from '../../../content.ts'
import { goTo } from '../../../router/use-route.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { newId } from '../../../state/new-id.ts'
import { dayHere } from '../../../state/today.ts'
import { useTranslation } from '../../../words/language.ts'
import { QuestionnaireChoice } from '../../questionnaire/QuestionnaireChoice.tsx'
import { useChosenQuestionnaire } from '../../questionnaire/use-chosen.ts'
import { CaseChoice } from './CaseChoice.tsx'
import { withCaseNotes } from './case-notes.ts'
import { ScriptChoice } from './ScriptChoice.tsx'

let loading: Promise<readonly Case[]> | null = null

/** Makes a workshop: its draft and its duration. Everything else can wait. */
export default function NewWorkshopPage() {
  const { t, language } = useTranslation()
  const { library } = useWorkspace()
  const chosenOf = useChosenQuestionnaire()
  const { questionnaire } = chosenOf
  const cases = use((loading ??= loadCases()))
  const [chosen, setChosen] = useState<Case | null>(null)
  const [title, setTitle] = useState('')
  const [version, setVersion] = useState('')
  const [script, setScript] = useState<ScriptName>('90')
  const [attempts, setAttempts] = useState(0)
  const [fault, setFault] = useState<Fault | null>(null)
  const isMissing = attempts > 0 && isBlank(title)
  const make = async () => {
    setAttempts(attempts + 1)
    if (isBlank(title) || questionnaire === undefined) return
    const id = newId()
    const now = new Date().toISOString()
    const draft = { title: visibleText(title), version: visibleText(version) }
    const made = newWorkshop({ id, now, questionnaire, language, title: '', draft, setting: 'plenary', script })
    const workshop = chosen === null ? made : withCaseNotes(made, chosen, language, t)
    const added = await library.add(holdWorkshop(workshop, questionnaire, { id, now, today: dayHere(now) }))
    if (added.ok) goTo({ page: 'workshop', id: added.value, step: 'prepare' })
    else setFault(added.fault)
  }
  return (
    <Page heading={t('web.workshop.new.heading')}>
      <p className="lead page-body">{t('web.workshop.new.lead')}</p>
      <Form className="page-body stack" onSubmit={make}>
        {isMissing ? (
          <ErrorSummary
            key={attempts}
            heading={t('web.workshop.new.missing')}
            errors={[{ field: 'draft-title', text: t('web.workshop.new.titleMissing') }]}
          />
        ) : null}
        {fault === null ? null : <FaultNotice fault={fault} />}
        <QuestionnaireChoice {...chosenOf} />
        <CaseChoice
          cases={cases}
          chosen={chosen}
          onChoose={(each) => {
            setChosen(each)
            setTitle(each?.title[language] ?? '')
            setVersion(each?.version ?? '')
          }}
        />
        <TextField
          id="draft-title"
          label={t('web.workshop.draftTitle')}
          error={isMissing ? t('web.workshop.new.titleMissing') : undefined}
          value={title}
          onChange={setTitle}
        />
        <TextField id="draft-version" label={t('web.workshop.draftVersion')} value={version} onChange={setVersion} />
        <ScriptChoice chosen={script} onChoose={setScript} />
        <Button type="submit" className="button button--primary">
          {t('web.workshop.new.make')}
        </Button>
      </Form>
    </Page>
  )
}
