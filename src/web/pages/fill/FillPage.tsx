import { lazy, Suspense, use, useCallback, useEffect, useMemo } from 'react'
import { loadForm } from '#survey/lazy.ts'
import { DraftName } from '../../components/draft-name.ts'
import { Icon } from '../../components/Icon.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { useDocumentTitle } from '../../shell/document-title.ts'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { isReturning } from '../../router/place.ts'
import { goTo } from '../../router/use-route.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { progressOf } from '#editing/progress.ts'
import { useValue } from '../../state/use-value.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import { BesideCheck } from './BesideCheck.tsx'
import { NextOpen } from './NextOpen.tsx'
import { Steps } from './Steps.tsx'
import { useLookAgain } from './use-look-again.ts'
import { isFrozen, roundPartOf } from '#editing/round-part.ts'
import { openDrafts } from '../../draft/open-drafts.ts'
import { DraftEntrance } from '../draft/DraftEntrance.tsx'
import '../../components/Ways.css'
import './Fill.css'

const SurveyForm = lazy(loadForm)
const HandedInStep = lazy(() => import('../round/judge/HandedInStep.tsx'))
const WithConfidence = lazy(() => import('../round/judge/ConfidenceChoice.tsx'))
const DraftPane = lazy(() => import('../draft/DraftPane.tsx'))
const DecidedElsewhere = lazy(() => import('../round/settle/DecidedElsewhere.tsx'))

/** One step of the questionnaire, with links to every other. */
export default function FillPage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useOpen()
  const draftName = use(DraftName)
  const { assessment } = useValue(open)
  const { questionnaire } = open
  const draft = useValue(openDrafts).get(route.id)
  const earlier = Object.values(assessment.evidence ?? {})
    .flat()
    .at(-1)
  const round = roundPartOf(assessment)?.kind
  const hasToLookAgain = useLookAgain().length > 0
  const progress = progressOf(
    questionnaire,
    visibleAnswers(questionnaire, assessment.depth, assessment.answers),
    round === 'settling',
    assessment.depth
  )
  const { pages } = progress
  // A returning user goes back to where they were, not to the question that the link asked for.
  const isBack = useMemo(() => isReturning(), [route]) // eslint-disable-line react-hooks/exhaustive-deps
  const question = route.page === 'fill' && !isBack ? (route.question ?? undefined) : undefined
  const asked = route.page === 'fill' ? route.part : null
  const { id } = route
  const shown = pages.find(({ page }) => page === asked) ?? pages.find(({ state }) => state !== 'done') ?? pages[0]
  const position = shown === undefined ? -1 : pages.indexOf(shown)
  const part = questionnaire.parts.find(({ name }) => name === shown?.page)
  const step = t('web.fill.step', { step: position + 1, count: pages.length + 1 })
  const heading = part?.title[language] ?? ''

  const translate = useCallback(
    (key: string, args?: Readonly<Record<string, string | number>>) => t(key, { ...args }),
    [t]
  )

  useDocumentTitle(t('web.fill.stepTitle', { step, title: heading }))
  useEffect(() => {
    if (shown !== undefined && asked !== shown.page) goTo({ page: 'fill', id, part: shown.page, question: null }, true)
  }, [asked, shown, id])
  if (shown === undefined) return null

  const hrefOf = (page: string | undefined) =>
    hrefTo(page === undefined ? { page: 'answers', id } : { page: 'fill', id, part: page, question: null })
  const previous = pages[position - 1]?.page
  const nextOpen =
    isFrozen(assessment) || round === 'settling' ? null : <NextOpen id={id} progress={progress} part={shown.page} />
  return (
    <div className={draft === undefined ? 'fill' : 'fill fill--beside'}>
      <div className="fill__side">
        <Steps id={id} pages={pages} current={shown.page} />
        {nextOpen}
        {isFrozen(assessment) ? null : (
          <DraftEntrance before={earlier?.source.name ?? null} isOpen={draft !== undefined} />
        )}
      </div>
      <div className="fill__form">
        <Suspense fallback={<Loading />}>
          {round === 'settling' ? <DecidedElsewhere id={id} /> : null}
          {isFrozen(assessment) && part !== undefined ? (
            <HandedInStep id={id} part={part} step={step} />
          ) : (
            <SurveyForm
              questionnaire={questionnaire}
              assessment={assessment}
              language={language}
              page={shown.page}
              step={step}
              draftName={draftName}
              focusOn={question}
              Heading={PageHeading}
              withoutChecks={round === 'settling'}
              beside={
                draft !== undefined || earlier !== undefined || hasToLookAgain
                  ? BesideCheck
                  : round === 'judging'
                    ? WithConfidence
                    : undefined
              }
              translate={translate}
              onAnswers={(changes) => open.answer(changes)}
              onPage={(page) => goTo({ page: 'fill', id, part: page, question: null }, true)}
            />
          )}
          {nextOpen}
          <nav className="ways no-print" aria-label={t('web.fill.ways')}>
            {previous === undefined ? (
              <span />
            ) : (
              <a className="button" href={hrefOf(previous)}>
                <Icon name="back" /> {t('web.fill.previous')}
              </a>
            )}
            <a className="button button--primary" href={hrefOf(pages[position + 1]?.page)}>
              {t(position + 1 < pages.length ? 'web.fill.next' : 'web.fill.answers')} <Icon name="arrow" />
            </a>
          </nav>
        </Suspense>
      </div>
      {draft === undefined ? null : (
        <Suspense fallback={<Loading />}>
          <DraftPane part={shown.page} />
        </Suspense>
      )}
    </div>
  )
}
