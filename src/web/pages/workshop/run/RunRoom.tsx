import { spokenCode } from '#room/code.ts'
import { isSeen } from '#workshop/floor.ts'
import type { Item } from '#workshop/types.ts'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldProps } from '../common/use-held.ts'
import { together } from '../room/devices.ts'
import { RoomPanel } from '../room/RoomPanel.tsx'
import '../../round/common/Box.css'

/** The room while the workshop runs: how many phones joined and answered, and what went wrong, in one line. */
export function RunRoom({ id, held, link, item }: HeldProps & { readonly item: Item | undefined }) {
  const { t } = useTranslation()
  const { kept, view, isLost, wasSecond } = useValue(link)
  const isOpen = kept !== null && kept.token !== null
  const left = item?.kind === 'check' && isSeen(item) ? (view?.leftOut[item.id]?.[item.ballots.length - 1] ?? 0) : 0
  return (
    <>
      <LiveRegion>
        {left === 0 ? null : <p>{t('web.workshop.phones.leftOut', { count: left })}</p>}
        {wasSecond ? <p>{t('web.workshop.phones.second')}</p> : null}
        {isLost && isOpen ? <p>{t('web.workshop.phones.lost')}</p> : null}
      </LiveRegion>
      <details className="box">
        <summary>
          {isOpen && view !== null
            ? t('web.workshop.phones.bar', { code: spokenCode(kept.code), count: together(view.joined) })
            : t('web.workshop.phones.heading')}
        </summary>
        <div className="page-body">
          <RoomPanel id={id} held={held} link={link} />
        </div>
      </details>
    </>
  )
}
