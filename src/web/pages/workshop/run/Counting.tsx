import { useState } from 'react'
import { levelLabel } from '#wording/level.ts'
import { checkOf } from '#wording/speech.ts'
import { answered, answeredBySource, emptyTally } from '#workshop/tally.ts'
import type { Ballot, CheckItem, Source, Tally } from '#workshop/types.ts'
import type { Guard } from '../../../components/one-at-a-time.ts'
import { Button } from '../../../components/Button.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { useKeys } from './use-keys.ts'
import type { Run } from './use-run.ts'
import '../../round/common/Fieldset.css'
import '../../round/judge/ConfidenceChoice.css'

/** What a facilitator counts by hand; phones answer by themselves. */
const counted: readonly Source[] = ['hand', 'paper', 'table']

/** Two quick presses count two people. */
const everyPress: Guard = Object.assign((_: unknown, work: () => unknown) => void work(), { isBusy: () => false })

interface CountingProps {
  readonly held: HeldWorkshop
  readonly item: CheckItem
  readonly ballot: Ballot
  readonly run: Run
}

/** Counts hands, paper and tables, with buttons, fields or keys. The facilitator sees the counts; the room does not. */
export function Counting({ held, item, ballot, run: { source, setSource } }: CountingProps) {
  const { t } = useTranslation()
  const [last, setLast] = useState<number | null>(null)
  const { levels } = checkOf(held, item.id)
  const tally = ballot.counts[source] ?? emptyTally(levels.length)
  // The last place is for those who do not know yet.
  const counts = [...tally.levels, tally.unknown]
  const labels = [...levels.map((_, level) => levelLabel(held, level)), t('web.workshop.unknown')]
  const set = (place: number, count: number) => {
    const changed = counts.map((before, at) => (at === place ? Math.min(Math.max(0, count), 9_999) : before))
    const next: Tally = { levels: changed.slice(0, -1), unknown: changed.at(-1) ?? 0 }
    held.change({ kind: 'tally', item: item.id, source, tally: next })
    setLast(place)
  }
  const add = (place: number | null, by: 1 | -1) => {
    if (place !== null) set(place, (counts[place] ?? 0) + by)
  }
  useKeys({
    ...Object.fromEntries(labels.map((_, place) => [`${place}`, () => add(place, 1)])),
    '+': () => add(last, 1),
    '-': () => add(last, -1)
  })
  const bySource = answeredBySource(ballot)
  return (
    <section className="box stack" aria-labelledby="counting">
      <h2 id="counting">{t('web.workshop.count.heading')}</h2>
      <fieldset className="plain-fieldset confidence" role="radiogroup" aria-label={t('web.workshop.count.source')}>
        <div className="confidence__choices">
          {counted.map((each) => (
            <label key={each} className="chip">
              <input type="radio" name="source" checked={each === source} onChange={() => setSource(each)} />
              <span>
                {t('web.workshop.count.of', { source: t(`web.workshop.source.${each}`), count: bySource[each] })}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {source === 'phone' ? null : <p className="small muted measure">{t(`web.workshop.count.hint.${source}`)}</p>}
      <ul className="plain-list count-list">
        {labels.map((label, place) => (
          <li key={label} className="count-list__row">
            <label htmlFor={`count-${place}`}>{label}</label>
            <Button
              className="button button--small"
              guard={everyPress}
              aria-label={t('web.workshop.count.less', { level: label })}
              onClick={() => add(place, -1)}
            >
              −
            </Button>
            <input
              id={`count-${place}`}
              className="input number"
              inputMode="numeric"
              autoComplete="off"
              value={counts[place]}
              onChange={({ target }) => set(place, Number(target.value.replaceAll(/\D/g, '').slice(0, 4)))}
            />
            <Button
              className="button button--small"
              guard={everyPress}
              aria-label={t('web.workshop.count.more', { level: label })}
              onClick={() => add(place, 1)}
            >
              +
            </Button>
          </li>
        ))}
      </ul>
      {held.waiting === 0 ? null : <p>{t('web.workshop.phones.answered', { count: held.waiting })}</p>}
      <LiveRegion>
        <p>{t('web.workshop.count.total', { count: answered(ballot) + held.waiting })}</p>
      </LiveRegion>
      <p className="small muted">{t('web.workshop.count.keys', { unknown: levels.length })}</p>
    </section>
  )
}
