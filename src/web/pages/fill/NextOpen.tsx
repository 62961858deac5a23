import { useEffect, useRef } from 'react'
import { nextAfter, waitingChecks } from '#editing/next-question.ts'
import type { Progress } from '#editing/progress.ts'
import { hrefTo } from '../../router/route.ts'
import { Button } from '../../components/Button.tsx'
import { announceAloud } from '../../shell/announce.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import { goToQuestion } from './go-to-question.ts'
import { useLookAgain } from './use-look-again.ts'
import './NextOpen.css'

interface NextOpenProps {
  readonly id: string
  readonly progress: Progress
  /** The part of the form that is shown; null elsewhere. */
  readonly part: string | null
}

/** Goes to the next question without an answer, and to the next to look at again; says when there is none. */
export function NextOpen({ id, progress, part }: NextOpenProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const { questionnaire } = open
  const again = useLookAgain()
  const waiting = waitingChecks(questionnaire, progress)
  const count = waiting.names.length
  const isDone = count === 0
  const wasDone = useRef(isDone)
  useEffect(() => {
    if (isDone && !wasDone.current) announceAloud('fill.noneOpen')
    wasDone.current = isDone
  }, [isDone])
  const lastQuestion = useLastQuestion(part)
  const go = (names: readonly string[]) => {
    const next = nextAfter(questionnaire, names, lastQuestion.current ?? part)
    if (next === null) return
    lastQuestion.current = next
    goToQuestion(open, next)
  }
  if (isDone && part === null && again.length === 0) return null
  return (
    <div className="next-open no-print">
      {isDone ? (
        part === null ? null : (
          <p className="small">
            {t('web.fill.noneOpen')} <a href={hrefTo({ page: 'answers', id })}>{t('web.fill.answers')}</a>
          </p>
        )
      ) : (
        <Button className="button button--small" onClick={() => go(waiting.names)}>
          {t(`web.fill.nextOpen.${waiting.kind}`, { count })}
        </Button>
      )}
      {again.length === 0 ? null : (
        <Button className="button button--small" onClick={() => go(again)}>
          {t('web.fill.nextAgain', { count: again.length })}
        </Button>
      )}
    </div>
  )
}

/** The question of the shown part that had focus last; null until one has. */
function useLastQuestion(part: string | null) {
  const last = useRef<string | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const question = target instanceof Element ? target.closest('[data-name]') : null
      if (question !== null) last.current = question.getAttribute('data-name')
    }
    last.current = null
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [part])
  return last
}
