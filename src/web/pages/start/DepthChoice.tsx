import type { Depth } from '#questionnaire/types.ts'
import { toldTime } from '#wording/told-time.ts'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { goTo } from '../../router/use-route.ts'
import type { Fault } from '#storage/store.ts'
import { firstMinutes } from '../../content.ts'
import { loadRestOfWords, useLanguage, useTranslation } from '../../words/language.ts'
import { loadQuestions } from '../../shell/prepare.ts'
import { questionnaireToBegin } from '../../shell/chosen-questionnaire.ts'
import { loadWorkspace } from '../../shell/workspace.ts'
import { useIdle } from './use-idle.ts'
import { leaveOnce } from './leave-once.ts'

/** Rarely needed, so it is loaded with its texts on demand. */
const FaultNotice = lazy(async () => {
  await loadRestOfWords()
  return { default: (await import('../../components/FaultNotice.tsx')).FaultNotice }
})

/** Useful only with more than one questionnaire, so it loads after the page. */
const StartQuestionnaire = lazy(async () => {
  await Promise.all([loadWorkspace(), loadRestOfWords()])
  return import('./StartQuestionnaire.tsx')
})

const depths: readonly Depth[] = ['quick', 'full']

export function DepthChoice() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [fault, setFault] = useState<Fault | null>(null)
  const [isIdle, setIdle] = useState(false)
  useIdle(() => setIdle(true))
  const [minutes, setMinutes] = useState(firstMinutes)

  const start = async (depth: Depth) => {
    // Nothing waits for it here. A failure is reported by the page that needs it.
    void loadQuestions().catch(() => undefined)
    const [{ library }, questionnaire] = await Promise.all([loadWorkspace(), questionnaireToBegin()])
    if (questionnaire === undefined) return
    const created = await library.create(questionnaire.id, depth, language)
    if (created.ok) goTo({ page: 'fill', id: created.value, part: null, question: null })
    else setFault(created.fault)
  }

  return (
    <section className="stack" aria-labelledby="choose">
      <h2 id="choose">{t('web.start.choose')}</h2>
      {fault === null ? null : (
        <Suspense fallback={null}>
          <FaultNotice fault={fault} />
        </Suspense>
      )}
      {isIdle ? (
        <Suspense fallback={null}>
          <StartQuestionnaire onMinutes={setMinutes} />
        </Suspense>
      ) : null}
      <div className="depths">
        {depths.map((depth) => (
          <div key={depth} className="depth">
            <h3>{t(`web.start.${depth}.name`)}</h3>
            <p className="depth__time">
              <Icon name="clock" /> {toldTime(minutes[depth], t)}
            </p>
            <p className="depth__text">{t(`web.start.${depth}.text`)}</p>
            <Button
              className={`button ${depth === 'quick' ? 'button--primary' : ''}`}
              guard={leaveOnce}
              onClick={() => start(depth)}
            >
              {t(`web.start.${depth}.button`)} <Icon name="arrow" />
            </Button>
          </div>
        ))}
      </div>
      <p className="muted measure">{t('web.start.later')}</p>
    </section>
  )
}
