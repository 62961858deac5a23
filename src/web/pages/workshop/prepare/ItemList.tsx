import { itemInWords } from '#wording/workshop/item.ts'
import type { Item } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { announceAloud } from '../../../shell/announce.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { MinutesField } from '../common/MinutesField.tsx'
import { useItemName } from '../common/use-item-name.ts'

/** The items in the order of the session, each with the facilitator's notes. */
export function ItemList({ held }: { readonly held: HeldWorkshop }) {
  const { t } = useTranslation()
  const { workshop, change, questionnaire, pick } = held
  const { items, startedAt } = workshop
  const nameOf = useItemName(held)
  const move = (item: Item, by: -1 | 1) => {
    const order = items.map(({ id }) => id)
    const at = order.indexOf(item.id)
    order.splice(at, 1)
    order.splice(at + by, 0, item.id)
    if (change({ kind: 'arrange', order }).length === 0)
      announceAloud('workshop.prepare.moved', { item: nameOf(item.id), number: at + by + 1 })
  }
  return (
    <ol className="plain-list item-list">
      {items.map((item, index) => (
        <li key={item.id} className="item-list__item">
          <span className="item-list__name">
            <strong>{nameOf(item.id)}</strong>
            {item.kind === 'check' && startedAt !== '' ? (
              <span className="small muted">{itemInWords(held, item)}</span>
            ) : null}
          </span>
          <span className="item-list__tools">
            <MinutesField held={held} item={item} />
            <Button
              className="button button--small"
              aria-label={t('web.workshop.prepare.up', { item: nameOf(item.id) })}
              disabled={index === 0}
              onClick={() => move(item, -1)}
            >
              ↑
            </Button>
            <Button
              className="button button--small"
              aria-label={t('web.workshop.prepare.down', { item: nameOf(item.id) })}
              disabled={index === items.length - 1}
              onClick={() => move(item, 1)}
            >
              ↓
            </Button>
          </span>
          <details className="item-list__notes">
            <summary>{t('web.workshop.prepare.notes')}</summary>
            {item.kind === 'check' ? (
              <p className="measure small muted">{pick(questionnaire.checks.get(item.id)?.help.why ?? noText)}</p>
            ) : null}
            <TextField
              id={`notes-${item.id}`}
              long
              label={t('web.workshop.prepare.notesOf', { item: nameOf(item.id) })}
              hint={t('web.workshop.prepare.notesHint')}
              value={item.notes}
              onChange={(notes) => change({ kind: 'plan', item: item.id, minutes: item.minutes, notes })}
            />
          </details>
        </li>
      ))}
    </ol>
  )
}

const noText = { nl: '', en: '' }
