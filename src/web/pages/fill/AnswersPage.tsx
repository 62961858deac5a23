import { useTranslation } from '../../words/language.ts'
import { lazy, Suspense } from 'react'
import { Loading } from '../../components/Loading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { progressOf } from '#editing/progress.ts'
import { useOpen, useView } from '../assessment/open-context.ts'
import { DepthSwitch } from './DepthSwitch.tsx'
import { NextOpen } from './NextOpen.tsx'
import { LookAgain } from './LookAgain.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import { OptionalQuestions } from './OptionalQuestions.tsx'
import { AnswersPart } from './AnswersPart.tsx'
import { Steps } from './Steps.tsx'
import { isFrozen, roundPartOf } from '#editing/round-part.ts'
import '../../components/Ways.css'
import './Fill.css'

const HandIn = lazy(() => import('../round/judge/HandIn.tsx'))

/** The last step: all answers, what is still open, and links to each. */
export default function AnswersPage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment, visible } = useView()
  const { id } = route
  const round = roundPartOf(assessment)?.kind
  const frozen = isFrozen(assessment)
  const progress = progressOf(open.questionnaire, visible, round === 'settling', assessment.depth)
  const { pages } = progress
  const parts = pages.flatMap(({ page }) => open.questionnaire.parts.find(({ name }) => name === page) ?? [])
  const step = t('web.fill.step', { step: pages.length + 1, count: pages.length + 1 })
  return (
    <div className="fill">
      <Steps id={id} pages={pages} current={null} />
      <div>
        <Page
          heading={t('web.answers.heading')}
          kicker={step}
          title={t('web.fill.stepTitle', { step, title: t('web.answers.heading') })}
        >
          <p className="lead page-body">
            {t(round !== 'judging' ? 'web.answers.lead' : frozen ? 'web.round.handedIn.lead' : 'web.round.handIn.lead')}
          </p>
          {frozen || round === 'settling' ? null : <NextOpen id={id} progress={progress} part={null} />}
          <LookAgain id={id} />
          {frozen || round === 'settling' ? null : <OpenQuestions id={id} pages={pages} />}
          {round === 'judging' ? (
            <Suspense fallback={<Loading />}>
              <HandIn />
            </Suspense>
          ) : null}
          {frozen ? null : <OptionalQuestions id={id} parts={parts} />}
          {round === undefined ? <DepthSwitch /> : null}
          {parts.map((part) => (
            <AnswersPart key={part.name} id={id} part={part} />
          ))}
          <p className="ways">
            <span />
            <a className="button button--primary" href={hrefTo({ page: 'outcome', id })}>
              {t('web.answers.outcome')} <Icon name="arrow" />
            </a>
          </p>
        </Page>
      </div>
    </div>
  )
}
