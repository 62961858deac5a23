import { useTranslation } from '../../../words/language.ts'
import { Icon } from '../../../components/Icon.tsx'
import { hrefTo } from '../../../router/route.ts'
import '../../../components/Ways.css'

interface CheckLinksProps {
  readonly id: string
  readonly check: string
  readonly all: readonly string[]
  readonly open: readonly string[]
}

/** Links to the previous check, and to the next open one. */
export function CheckLinks({ id, check, all, open }: CheckLinksProps) {
  const { t } = useTranslation()
  const at = all.indexOf(check)
  const previous = all[at - 1]
  const next = open.find((name) => all.indexOf(name) > at) ?? open.find((name) => name !== check)
  const hrefOf = (to: string | null) => hrefTo({ page: 'round', id, step: 'settle', check: to })
  return (
    <nav className="ways" aria-label={t('web.round.settle.ways')}>
      {previous === undefined ? (
        <span />
      ) : (
        <a className="button" href={hrefOf(previous)}>
          <Icon name="back" /> {t('web.round.settle.previous')}
        </a>
      )}
      <a className="button button--primary" href={hrefOf(next ?? null)}>
        {t(next === undefined ? 'web.round.settle.ready' : 'web.round.settle.next')} <Icon name="arrow" />
      </a>
    </nav>
  )
}
