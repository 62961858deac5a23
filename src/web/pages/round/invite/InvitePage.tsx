import { use, type ReactNode } from 'react'
import type { Answers } from '#assessment/types.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { useTranslation } from '../../../words/language.ts'
import { passportAnswer } from '#assessment/passport.ts'
import { Page } from '../../../components/Page.tsx'
import { useWorkspace } from '../../../shell/workspace.ts'
import NotFoundPage from '../../NotFoundPage.tsx'
import { QuestionnaireChoice } from '../../questionnaire/QuestionnaireChoice.tsx'
import { useChosenQuestionnaire } from '../../questionnaire/use-chosen.ts'
import { InviteForm } from './InviteForm.tsx'

/** Starts a review round: from an assessment on this device, taking over its facts about the draft, or from nothing. */
export default function InvitePage({ from }: { readonly from: string | null }) {
  return from === null ? <FromNothing /> : <FromAssessment id={from} />
}

function FromNothing() {
  const chosen = useChosenQuestionnaire()
  return chosen.questionnaire === undefined ? (
    <NotFoundPage />
  ) : (
    <Invite
      from={null}
      choice={<QuestionnaireChoice {...chosen} />}
      questionnaire={chosen.questionnaire}
      answers={{}}
      depth="full"
    />
  )
}

function FromAssessment({ id }: { readonly id: string }) {
  const opened = use(useWorkspace().library.open(id))
  if (!opened.ok) return <NotFoundPage />
  const { answers, depth } = opened.open.get().assessment
  return <Invite from={id} choice={null} questionnaire={opened.open.questionnaire} answers={answers} depth={depth} />
}

interface InviteProps {
  readonly from: string | null
  readonly choice: ReactNode
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  readonly depth: Depth
}

function Invite({ from, choice, questionnaire, answers, depth }: InviteProps) {
  const { t } = useTranslation()
  return (
    <Page heading={t('web.round.invite.heading')}>
      <p className="lead page-body">{t('web.round.invite.lead')}</p>
      <InviteForm
        key={from ?? ''}
        from={from}
        choice={choice}
        questionnaire={questionnaire}
        answers={answers}
        start={{ title: passportAnswer(answers, 'title'), version: passportAnswer(answers, 'version'), depth }}
      />
    </Page>
  )
}
