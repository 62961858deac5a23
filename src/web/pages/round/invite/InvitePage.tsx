import { use } from 'react'
import { useTranslation } from '../../../words/language.ts'
import { passportAnswer } from '#assessment/passport.ts'
import { Page } from '../../../components/Page.tsx'
import { useWorkspace } from '../../../shell/workspace.ts'
import NotFoundPage from '../../NotFoundPage.tsx'
import { InviteForm } from './InviteForm.tsx'

/** Starts a review round: from an assessment on this device, taking over its facts about the draft, or from nothing. */
export default function InvitePage({ from }: { readonly from: string | null }) {
  const { t } = useTranslation()
  const { library, questionnaires } = useWorkspace()
  const opened = from === null ? null : use(library.open(from))
  if (opened !== null && !opened.ok) return <NotFoundPage />
  const assessment = opened?.open.get().assessment
  const questionnaire = opened?.open.questionnaire ?? questionnaires.newest[0]
  if (questionnaire === undefined) return <NotFoundPage />
  const answers = assessment?.answers ?? {}
  return (
    <Page heading={t('web.round.invite.heading')}>
      <p className="lead page-body">{t('web.round.invite.lead')}</p>
      <InviteForm
        key={from ?? ''}
        from={from}
        questionnaire={questionnaire}
        answers={answers}
        start={{
          title: passportAnswer(answers, 'title'),
          version: passportAnswer(answers, 'version'),
          depth: assessment?.depth ?? 'full'
        }}
      />
    </Page>
  )
}
