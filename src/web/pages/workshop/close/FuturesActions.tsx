import { adviceOfFutures } from '#wording/workshop/futures.ts'
import type { FutureTable } from '#workshop/types.ts'
import { ownAction } from '#editing/actions.ts'
import { Button } from '../../../components/Button.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import { useOpen } from '../../assessment/open-context.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

interface FuturesActionsProps {
  readonly held: HeldWorkshop
  readonly tables: readonly FutureTable[]
}

/** What is vulnerable in two futures or more; each can be taken over as an action. */
export function FuturesActions({ held, tables }: FuturesActionsProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const { actions } = useValue(open).assessment
  const advice = adviceOfFutures(held, tables)
  if (advice.length === 0) return null
  const isTaken = (text: string) => actions.some((action) => action.text === text)
  const taken = advice.filter(({ text }) => isTaken(text)).length
  return (
    <section className="section stack" aria-labelledby="futures-advice">
      <h2 id="futures-advice">{t('web.workshop.futures.advice')}</h2>
      <ul className="plain-list stack measure">
        {advice.map(({ theme, text }) => (
          <li key={theme}>
            <p id={`vulnerable-${theme}`}>{text}</p>
            <Button
              className="button button--small"
              disabled={isTaken(text)}
              aria-describedby={`vulnerable-${theme}`}
              onClick={() => open.setActions([...actions, { ...ownAction(actions), text }])}
            >
              {t(isTaken(text) ? 'web.workshop.futures.taken' : 'web.workshop.futures.take')}
            </Button>
          </li>
        ))}
      </ul>
      <LiveRegion className="small muted">
        {taken === 0 ? null : <p>{t('web.workshop.futures.takenCount', { count: taken })}</p>}
      </LiveRegion>
    </section>
  )
}
