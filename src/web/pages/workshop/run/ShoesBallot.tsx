import { useState } from 'react'
import { shoesName } from '#wording/workshop/shoes.ts'
import { shoes, type CheckItem, type Shoes } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

interface ShoesBallotProps {
  readonly held: HeldWorkshop
  readonly item: CheckItem
}

/** A second ballot in which everybody votes as somebody else: a role is drawn, never the same one twice in a row. */
export function ShoesBallot({ held, item }: ShoesBallotProps) {
  const { t } = useTranslation()
  const [drawn, setDrawn] = useState<Shoes | null>(null)
  if (item.ballots.length !== 1 || (item.phase !== 'revealed' && item.phase !== 'discussing')) return null
  const draw = () => {
    const others = shoes.filter((each) => each !== drawn)
    setDrawn(others[Math.floor(Math.random() * others.length)] ?? null)
  }
  const open = (as: Shoes) => {
    if (item.phase === 'revealed') held.change({ kind: 'discuss', item: item.id })
    held.change({ kind: 'open', item: item.id, as })
  }
  return (
    <details className="box">
      <summary>{t('web.workshop.shoes.heading')}</summary>
      <div className="stack page-body">
        <p className="measure">{t('web.workshop.shoes.text')}</p>
        <div className="row">
          <Button className="button" onClick={draw}>
            {t(drawn === null ? 'web.workshop.shoes.draw' : 'web.workshop.shoes.again')}
          </Button>
          {drawn === null ? null : (
            <Button className="button" onClick={() => open(drawn)}>
              {t('web.workshop.shoes.open', { role: shoesName(held, drawn) })}
            </Button>
          )}
        </div>
        <LiveRegion>
          {drawn === null ? null : <p>{t('web.workshop.shoes.drawn', { role: shoesName(held, drawn) })}</p>}
        </LiveRegion>
      </div>
    </details>
  )
}
