import { useTranslation } from '../../words/language.ts'
import type { Part } from '#questionnaire/types.ts'
import { hrefTo } from '../../router/route.ts'
import { useWording } from '../assessment/open-context.ts'
import { AnswerList } from './AnswerList.tsx'
import { groupsOf, type QuestionGroup } from './groups-of.ts'
import { saysNothing } from '#assessment/says-nothing.ts'

/** The answers of one step, each group of questions under its own heading. */
export function AnswersPart({ id, part }: { readonly id: string; readonly part: Part }) {
  const wording = useWording()
  return (
    <section className="answers__part" aria-labelledby={`part-${part.name}`}>
      <h2 id={`part-${part.name}`}>{wording.pick(part.title)}</h2>
      {groupsOf(wording.questionnaire, part, wording.hidden).map((group) =>
        group.title === null ? (
          <AnswerList key={group.name} id={id} questions={group.questions} />
        ) : (
          <Group key={group.name} id={id} part={part.name} group={group} title={wording.pick(group.title)} />
        )
      )}
    </section>
  )
}

interface GroupProps {
  readonly id: string
  readonly part: string
  readonly group: QuestionGroup
  readonly title: string
}

function Group({ id, part, group: { name, questions }, title }: GroupProps) {
  const { t } = useTranslation()
  const { answers } = useWording()
  const [first = null] = questions
  const isEmpty = questions.every((question) => saysNothing(answers[question]))
  return (
    <section className="answers__group" aria-labelledby={`group-${name}`}>
      <h3 id={`group-${name}`}>{title}</h3>
      {isEmpty ? (
        <p className="row">
          <span className="muted">{t('web.answers.noneOf', { count: questions.length })}</span>{' '}
          <a href={hrefTo({ page: 'fill', id, part, question: first })} aria-label={t('web.answers.fillOf', { title })}>
            {t('web.answers.fill')}
          </a>
        </p>
      ) : (
        <AnswerList id={id} questions={questions} group={title} />
      )}
    </section>
  )
}
