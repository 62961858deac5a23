import { useTranslation } from '../../../words/language.ts'
import { undecided } from '#review/settle.ts'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { hrefTo } from '../../../router/route.ts'
import type { RoundPageProps } from '../common/round-page.ts'
import { StandingNotes } from './StandingNotes.tsx'
import { SignOffRow } from './SignOffRow.tsx'
import '../common/ReviewerAnswers.css'
import './SignOffPage.css'

/** The verdict of each seat on the settled assessment. */
export function SignOffPage({ id, coordinated }: RoundPageProps) {
  const { t } = useTranslation()
  const { round, settling, comparison, signOffs } = coordinated
  const open = undecided(comparison, settling)
  return (
    <Page heading={t('web.round.signOff.heading')} of="sign-off">
      <p className="lead page-body">{t('web.round.signOff.lead')}</p>
      {open.length === 0 ? null : (
        <div className="page-body">
          <Notice tone="attention" title={t('web.round.signOff.open', { count: open.length })}>
            <p>
              <a href={hrefTo({ page: 'round', id, step: 'settle', check: null })}>{t('web.round.signOff.toSettle')}</a>
            </p>
          </Notice>
        </div>
      )}
      <StandingNotes words={signOffs} />
      <table className="side-by-side sign-off section" role="table">
        <caption className="visually-hidden">{t('web.round.signOff.heading')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['seat', 'verdict', 'remark', 'date'] as const).map((name) => (
              <th key={name} scope="col" role="columnheader">
                {t(`web.round.signOff.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {round.seats.map((seat, index) => (
            <SignOffRow
              key={seat.id}
              index={index}
              round={round}
              seat={seat}
              word={signOffs.find(({ signOff }) => signOff.seat === seat.id) ?? null}
            />
          ))}
        </tbody>
      </table>
      <p className="section">
        <a className="button button--primary" href={hrefTo({ page: 'report', id })}>
          {t('web.round.signOff.toReport')}
        </a>
      </p>
    </Page>
  )
}
