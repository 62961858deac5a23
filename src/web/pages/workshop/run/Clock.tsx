import { useEffect, useState } from 'react'
import { plannedMinutes } from '#workshop/items.ts'
import { replan } from '#workshop/replan.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

/** Whole minutes since the start; null before it. Updates every few seconds. */
export function useElapsed(startedAt: string): number | null {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000)
    return () => clearInterval(timer)
  }, [])
  return startedAt === '' ? null : Math.max(0, Math.floor((now - Date.parse(startedAt)) / 60_000))
}

/** The clock against the script. */
export function Clock({ held }: { readonly held: HeldWorkshop }) {
  const { t } = useTranslation()
  const { workshop, questionnaire } = held
  const elapsed = useElapsed(workshop.startedAt)
  const total = workshop.minutes ?? plannedMinutes(workshop)
  if (elapsed === null) return t('web.workshop.run.notBegun', { count: total })
  const { behind } = replan(workshop, questionnaire, elapsed)
  const here = workshop.items.find(({ id }) => id === workshop.at)?.minutes ?? 0
  const late = behind - here
  return (
    <>
      {t('web.workshop.run.clock', { elapsed, count: total })}
      {late > 0 ? ` · ${t('web.workshop.run.late', { count: late })}` : ''}
    </>
  )
}
