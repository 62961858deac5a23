import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Translate } from '#i18n/translator.ts'
import { isSame } from '#lib/same.ts'
import { change, listenToAnswers, showAnswers, startWith, type Changes } from './answers.ts'
import { FormContext } from './form-context.ts'
import { FormHeading } from './form-heading.tsx'
import { takeModel } from './model.ts'
import { giveTexts } from './give-texts.ts'
import type { SurveyFormProps } from './props.ts'
import { registerParts } from './register.ts'
import { FormAnnouncer } from './take-back.tsx'
import { useTaken } from './use-taken.ts'
import { TakeBackContext, type TakeBack } from './take-back-context.ts'
import { TranslatedSurvey } from './translated-survey.tsx'
import './survey-form.css'

export { prepareModel } from './model.ts'

registerParts()

/** One page of the questionnaire, with its heading. */
export const SurveyForm = (props: SurveyFormProps) => {
  const { assessment, questionnaire, withoutChecks = false } = props
  // Another assessment or depth is another form: no state may carry over.
  return <FormOf key={`${questionnaire.id} ${assessment.id} ${assessment.depth} ${String(withoutChecks)}`} {...props} />
}

const FormOf = ({
  questionnaire,
  assessment,
  language,
  page,
  step,
  draftName,
  focusOn,
  withoutChecks = false,
  beside,
  translate,
  onAnswers,
  onPage,
  Heading
}: SurveyFormProps) => {
  const told = useRef({ assessment, translate, onAnswers, onPage })
  told.current = { assessment, translate, onAnswers, onPage }
  /** The user's changes in this form that have not yet come back through the assessment. */
  const underway = useRef(new Map<string, Changes[string]>())

  const takeBackNow = useRef<TakeBack>(null)
  const current = () => change(told.current.assessment.answers, Object.fromEntries(underway.current))

  const [model] = useState(() => {
    const made = takeModel({ questionnaire, language, depth: assessment.depth, withoutChecks })
    const start = made.getPageByName(page)
    if (start?.isVisible) made.currentPage = start
    startWith(made, questionnaire, visibleAnswers(questionnaire, assessment.depth, assessment.answers).answers)
    listenToAnswers(made, {
      questionnaire,
      depth: assessment.depth,
      current,
      tookAway: (by, before) => takeBackNow.current?.offer({ by, before }),
      changed: (changes) => {
        for (const [name, value] of Object.entries(changes)) underway.current.set(name, value)
        told.current.onAnswers(changes)
      }
    })
    return made
  })

  const spoken = useRef(language)
  useLayoutEffect(() => {
    if (spoken.current === language) return
    spoken.current = language
    giveTexts(model, questionnaire)
    model.locale = language
  }, [model, questionnaire, language])

  useLayoutEffect(() => {
    const { answers } = visibleAnswers(questionnaire, assessment.depth, assessment.answers)
    for (const [name, value] of underway.current)
      if (isSame(assessment.answers[name], value)) underway.current.delete(name)
    showAnswers(model, questionnaire, answers, new Set(underway.current.keys()))
  }, [model, questionnaire, assessment.depth, assessment.answers])

  const { told: aloud, ...takeBackOf } = useTaken(model, questionnaire, page, current)
  takeBackNow.current = takeBackOf

  const shown = model.getPageByName(page)
  useLayoutEffect(() => {
    if (shown?.isVisible) model.currentPage = shown
    else told.current.onPage(model.currentPage?.name ?? '')
  }, [model, shown])

  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focusOn === undefined) return
    // SurveyJS draws a new page just after this.
    const timer = setTimeout(() => {
      const question = root.current?.querySelector(`[data-name="${CSS.escape(focusOn)}"]`)
      const folded = question?.closest('details')
      if (folded) folded.open = true
      question?.scrollIntoView({ block: 'start' })
      // Where Tab would also arrive: the chosen level of a group, otherwise the first field.
      const field =
        question?.querySelector<HTMLElement>('input:checked') ??
        question?.querySelector<HTMLElement>('input, select, textarea')
      field?.focus({ preventScroll: true })
    })
    return () => {
      clearTimeout(timer)
    }
  }, [focusOn, page])

  // Neither changes with an answer: SurveyJS redraws only the question that changed.
  const form = useMemo(
    () => ({
      questionnaire,
      depth: assessment.depth,
      language,
      beside,
      translate: (...given: Parameters<Translate>) => told.current.translate(...given)
    }),
    [questionnaire, assessment.depth, language, beside]
  )
  const takeBack = useMemo(() => takeBackOf, [takeBackOf.taken]) // eslint-disable-line react-hooks/exhaustive-deps
  const survey = useMemo(() => <TranslatedSurvey model={model} />, [model])
  const part = questionnaire.parts.find(({ name }) => name === page)
  return (
    <FormContext value={form}>
      <div className="ct-form" ref={root}>
        {part ? (
          <FormHeading part={part} step={step} draftName={draftName} focusOn={focusOn} Heading={Heading} />
        ) : null}
        <TakeBackContext value={takeBack}>{survey}</TakeBackContext>
        <FormAnnouncer told={aloud} />
      </div>
    </FormContext>
  )
}
