import { useTranslation } from '../../words/language.ts'
import { answerText, remarkOf } from '#wording/answer.ts'
import { levelText } from '#wording/level.ts'
import { hrefTo } from '../../router/route.ts'
import { isFrozen } from '#editing/round-part.ts'
import { useOpen, useView } from '../assessment/open-context.ts'
import { routeToAnswer } from '../assessment/route-to-answer.ts'

interface AnswerListProps {
  readonly id: string
  readonly questions: readonly string[]
  /** A heading above these questions, where their titles are unclear without it. */
  readonly group?: string
}

/** Questions of one step with their answers, and a link to change each. */
export function AnswerList({ id, questions, group }: AnswerListProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment, wording } = useView()
  const mayChange = !isFrozen(assessment)
  return (
    <dl className="answers">
      {questions.map((name) => {
        const question = wording.questionnaire.questions.get(name)
        if (question === undefined) return null
        const title = wording.pick(question.title)
        const answer = answerText(wording, question, wording.answers[name])
        const finding = wording.outcome.findings.find(({ check }) => check === name)
        const level = finding === undefined ? '' : levelText(wording, finding)
        const remark = remarkOf(wording, name)
        return (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              {answer === '' ? (
                <span className="muted">{t('web.answers.none')}</span>
              ) : (
                <span className={question.kind === 'check' ? 'answer__level' : 'keep-lines'}>{answer}</span>
              )}
              {level === '' ? null : <p>{level}</p>}
              {remark === '' ? null : (
                <p className="small muted keep-lines">
                  <span className="visually-hidden">{t('web.answers.remark')} </span>
                  {remark}
                </p>
              )}
            </dd>
            <dd>
              {!mayChange ? null : (
                <a
                  href={hrefTo(routeToAnswer(open, id, name))}
                  aria-label={
                    group === undefined
                      ? t('web.answers.changeOf', { title })
                      : t('web.answers.changeIn', { title, group })
                  }
                >
                  {t('web.answers.change')}
                </a>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
