import { useTranslation } from '../../../words/language.ts'
import { answerText } from '#wording/answer.ts'
import { useWording } from '../../assessment/open-context.ts'
import type { Coordinated } from '../common/use-coordinated.ts'
import { ReviewerNames } from '../common/ReviewerNames.tsx'

/** Questions outside the checks with different answers: who is involved, which groups, the futures. */
export function OtherDifferences({ coordinated }: { readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { comparison } = coordinated
  if (comparison.others.length === 0) return null
  return (
    <section className="section" aria-labelledby="other-differences">
      <h2 id="other-differences">{t('web.round.compare.others')}</h2>
      <details className="page-body">
        <summary>{t('web.round.compare.othersText', { count: comparison.others.length })}</summary>
        <dl className="answers">
          {comparison.others.map(({ question, answers }) => {
            const found = wording.questionnaire.questions.get(question)
            if (found === undefined) return null
            const byText = Map.groupBy(answers, ({ answer }) =>
              answer === null ? t('web.answers.none') : answerText(wording, found, answer)
            )
            return (
              <div key={question}>
                <dt>{wording.pick(found.title)}</dt>
                <dd>
                  {[...byText].map(([text, group]) => (
                    <p key={text}>
                      <strong>
                        <ReviewerNames coordinated={coordinated} reviewers={group.map(({ reviewer }) => reviewer)} />
                      </strong>
                      : {text}
                    </p>
                  ))}
                </dd>
              </div>
            )
          })}
        </dl>
      </details>
    </section>
  )
}
