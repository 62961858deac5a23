import { useTranslation } from '../../../words/language.ts'
import type { Part } from '#questionnaire/types.ts'
import { Page } from '../../../components/Page.tsx'
import { AnswersPart } from '../../fill/AnswersPart.tsx'
import { HandedIn } from './HandedIn.tsx'

/** A step of an assessment that is handed in: for reading only. */
export default function HandedInStep({
  id,
  part,
  step
}: {
  readonly id: string
  readonly part: Part
  readonly step: string
}) {
  const { t } = useTranslation()
  const heading = t('web.round.handedIn.heading')
  return (
    <Page heading={heading} kicker={step} title={t('web.fill.stepTitle', { step, title: heading })} of={part.name}>
      <div className="page-body">
        <HandedIn />
      </div>
      <AnswersPart id={id} part={part} />
    </Page>
  )
}
