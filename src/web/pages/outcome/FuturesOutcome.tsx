import { useTranslation } from '../../words/language.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import { answerText, optionLabels } from '#wording/answer.ts'
import { listOf } from '#wording/names.ts'
import { CheckLink } from '../../components/CheckLink.tsx'
import { useWording } from '../assessment/open-context.ts'

/** How the policy performs in each of the futures. */
export function FuturesOutcome({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { outcome, questionnaire, pick, answers, hidden } = wording
  const futures = questionnaire.futures?.futures.filter(({ question }) => !hidden.has(question)) ?? []
  if (outcome.futures === null || futures.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="futures">
      <h2 id="futures">{t('web.futures.heading')}</h2>
      <p className="lead">
        {t(`web.futures.verdict.${outcome.futures.verdict}`, {
          negative: listOf(
            wording,
            futures.filter((future) => outcome.futures?.negative.includes(future.id)).map((future) => pick(future.name))
          )
        })}
      </p>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="futures">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('web.futures.future')}</th>
              <th scope="col">{t('web.futures.effect')}</th>
              <th scope="col">{t('web.futures.forces')}</th>
            </tr>
          </thead>
          <tbody>
            {futures.map((future) => {
              const textOf = (name: string | null) => {
                const question = name === null ? undefined : questionnaire.questions.get(name)
                if (question === undefined) return ''
                const answer = answers[question.name]
                return hasOptions(question)
                  ? optionLabels(wording, question, answer)
                  : answerText(wording, question, answer)
              }
              return (
                <tr key={future.id}>
                  <th scope="row">
                    <CheckLink id={id} question={future.question}>
                      {pick(future.name)}
                    </CheckLink>
                  </th>
                  <td>{textOf(future.question) || t('web.answers.none')}</td>
                  <td>{textOf(future.forcesQuestion) || '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
