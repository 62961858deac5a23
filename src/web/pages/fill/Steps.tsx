import type { Questionnaire } from '#questionnaire/types.ts'
import { hrefTo } from '../../router/route.ts'
import type { PageProgress } from '#editing/progress.ts'
import { useValue } from '../../state/use-value.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import '../../components/StepNumber.css'

interface StepsProps {
  readonly id: string
  readonly pages: readonly PageProgress[]
  /** Name of the current part; null on the last step, with all answers. */
  readonly current: string | null
}

/** All steps with their progress. Every step is always available. */
export function Steps({ id, pages, current }: StepsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useOpen()
  const { questionnaire } = open
  const { depth } = useValue(open).assessment
  const stateOf = (progress: PageProgress) =>
    progress.state === 'todo' && depth === 'quick' && isAboutFutures(questionnaire, progress.page)
      ? t('web.fill.state.optional')
      : stateInWords(progress, t)
  const titleOf = (page: string) => questionnaire.parts.find(({ name }) => name === page)?.title[language] ?? page
  return (
    <nav className="steps no-print" aria-label={t('web.fill.steps')}>
      <ol className="plain-list">
        {pages.map((progress, index) => (
          <li key={progress.page}>
            <a
              className="step"
              href={hrefTo({ page: 'fill', id, part: progress.page, question: null })}
              aria-current={progress.page === current ? 'step' : undefined}
            >
              <StepMark state={progress.state} number={index + 1} />
              <span className="step__words">
                <span className="step__title">{titleOf(progress.page)}</span>
                <span className="visually-hidden">, </span>
                <span className="step__state small">{stateOf(progress)}</span>
              </span>
            </a>
          </li>
        ))}
        <li>
          <a
            className="step"
            href={hrefTo({ page: 'answers', id })}
            aria-current={current === null ? 'step' : undefined}
          >
            <StepMark state="todo" number={pages.length + 1} />
            <span className="step__words">
              <span className="step__title">{t('web.answers.heading')}</span>
            </span>
          </a>
        </li>
      </ol>
    </nav>
  )
}

/** The quick scan does not need them. */
const isAboutFutures = ({ futures, parts }: Questionnaire, page: string): boolean =>
  futures?.futures.some(({ question }) => parts.find(({ name }) => name === page)?.questions.includes(question)) ??
  false

function StepMark({ state, number }: { readonly state: PageProgress['state']; readonly number: number }) {
  return (
    <span className={`step-number step-number--${state}`} aria-hidden="true">
      {state === 'done' ? (
        <svg
          viewBox="0 0 24 24"
          width="16"
          height="16"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M5 12.5l5 5 9-11" />
        </svg>
      ) : (
        number
      )}
    </span>
  )
}

function stateInWords(
  { state, answered, total, unknown }: PageProgress,
  t: ReturnType<typeof useTranslation>['t']
): string {
  if (state === 'todo') return t('web.fill.state.todo')
  if (state === 'busy') return t('web.fill.state.busy', { answered, total })
  return unknown.length === 0 ? t('web.fill.state.done') : t('web.fill.state.doneOpen', { count: unknown.length })
}
