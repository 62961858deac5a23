import { listOf } from '#wording/names.ts'
import { itemInWords } from '#wording/workshop/item.ts'
import { compass } from '#workshop/compass.ts'
import { replan } from '#workshop/replan.ts'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { useItemName } from '../common/use-item-name.ts'
import { useElapsed } from './Clock.tsx'
import { KeyList } from './KeyList.tsx'
import { MinutesList } from './MinutesList.tsx'

/** The script beside the current item: the progress of each, what is worth discussing, and what to skip when it is late. */
export function ScriptAside({ held }: { readonly held: HeldWorkshop }) {
  const { t } = useTranslation()
  const { workshop, questionnaire, change } = held
  const nameOf = useItemName(held)
  const elapsed = useElapsed(workshop.startedAt)
  const plan = elapsed === null ? null : replan(workshop, questionnaire, elapsed)
  const worth = new Set(
    compass(workshop, questionnaire).flatMap(({ check, reasons }) => (reasons.length > 0 ? [check] : []))
  )
  return (
    <aside className="run__aside stack" aria-labelledby="run-script">
      <h2 id="run-script">{t('web.workshop.run.script')}</h2>
      {plan === null || plan.skip.length === 0 ? null : (
        <div className="box stack">
          <p>
            {t('web.workshop.run.replan', {
              names: listOf(held, plan.skip.map(nameOf)),
              count: plan.checks.after,
              before: plan.checks.before
            })}
          </p>
          <Button
            className="button button--small"
            onClick={() => change(...plan.skip.map((item) => ({ kind: 'skip', item }) as const))}
          >
            {t('web.workshop.run.skipThese')}
          </Button>
        </div>
      )}
      <ol className="plain-list run__script">
        {workshop.items.map((item) => (
          <li key={item.id} aria-current={item.id === workshop.at ? 'step' : undefined}>
            <Button className="button button--quiet" onClick={() => change({ kind: 'go', to: item.id })}>
              {nameOf(item.id)}
            </Button>
            <span className="small muted">
              {t('web.workshop.minutes', { count: item.minutes })}
              {item.kind === 'check' ? ` · ${itemInWords(held, item, item.id === workshop.at ? held.waiting : 0)}` : ''}
              {worth.has(item.id) ? ` · ${t('web.workshop.run.worth')}` : ''}
            </span>
          </li>
        ))}
      </ol>
      <MinutesList held={held} />
      <KeyList />
    </aside>
  )
}
