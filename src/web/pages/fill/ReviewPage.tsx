import { useTranslation } from 'react-i18next'
import type { Part } from '#questionnaire/types.ts'
import { Icon } from '../../components/Icon.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { progressOf } from '../../state/progress.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { AnswerList } from './AnswerList.tsx'
import { DepthSwitch } from './DepthSwitch.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import { Steps } from './Steps.tsx'
import './Fill.css'

/** The last step: all answers, what is still open, and links back to each. */
export default function ReviewPage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const { assessment } = useValue(open)
  const { id } = route
  const { pages } = progressOf(open.questionnaire, assessment.depth, assessment.answers)
  const parts = pages.flatMap(({ page }) => open.questionnaire.parts.find(({ name }) => name === page) ?? [])
  const step = t('web.fill.step', { step: pages.length + 1, count: pages.length + 1 })
  const visible = (part: Part) => part.questions.filter(name => !wording.hidden.has(name))
  return (
    <div className="fill">
      <Steps id={id} pages={pages} current={null} />
      <div>
        <Page heading={t('web.review.heading')} kicker={step} title={t('web.fill.stepTitle', { step, title: t('web.review.heading') })}>
          <p className="lead page-body">{t('web.review.lead')}</p>
          <OpenQuestions id={id} pages={pages} />
          <DepthSwitch />
          {parts.map(part => (
            <section key={part.name} className="review__part" aria-labelledby={`part-${part.name}`}>
              <h2 id={`part-${part.name}`}>{wording.pick(part.title)}</h2>
              <AnswerList id={id} part={part.name} questions={visible(part)} />
            </section>
          ))}
          <p className="fill__ways">
            <span />
            <a className="button button--primary" href={hrefTo({ page: 'outcome', id })}>{t('web.review.outcome')} <Icon name="arrow" /></a>
          </p>
        </Page>
      </div>
    </div>
  )
}
