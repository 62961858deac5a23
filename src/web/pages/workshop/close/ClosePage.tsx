import { isBlank } from '#lib/blank.ts'
import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { workshopFile } from '#wording/file-names.ts'
import { tablesOf } from '#workshop/futures.ts'
import { checkItems } from '#workshop/items.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { Page } from '../../../components/Page.tsx'
import { download } from '../../../downloads/download.ts'
import { hrefTo } from '../../../router/route.ts'
import { useTranslation } from '../../../words/language.ts'
import { AuthorBeside } from './AuthorBeside.tsx'
import { CountsTable } from './CountsTable.tsx'
import { ResultDownloads } from './ResultDownloads.tsx'
import { FuturesActions } from './FuturesActions.tsx'
import { EndRoom } from './EndRoom.tsx'
import type { HeldProps } from '../common/use-held.ts'
import '../room/Room.css'

/** The result: decisions, what stays open, who was missing, and what to do next. */
export function ClosePage({ id, held, link }: HeldProps) {
  const { t } = useTranslation()
  const { workshop } = held
  const items = checkItems(workshop)
  const decided = items.flatMap((item) => (item.decision === null ? [] : [{ id: item.id, ...item.decision }]))
  const open = items.filter((item) => item.decision === null && !item.isSkipped)
  const skipped = items.filter(({ isSkipped }) => isSkipped)
  const missed = workshop.expected.filter(({ isThere }) => !isThere)
  return (
    <Page heading={t('web.workshop.close.heading')}>
      <p className="lead page-body">{t('web.workshop.close.lead', { count: decided.length, total: items.length })}</p>
      <p className="row page-body">
        <a className="button button--primary" href={hrefTo({ page: 'report', id })}>
          {t('web.workshop.close.report')} <Icon name="arrow" />
        </a>
        <a className="button" href={hrefTo({ page: 'outcome', id })}>
          {t('web.workshop.close.outcome')}
        </a>
        <a className="button" href={hrefTo({ page: 'advice', id })}>
          {t('web.workshop.close.advice')}
        </a>
        <Button
          className="button"
          onClick={() => {
            // Under the id of its assessment, so that it is recognised when it is opened again.
            const content = writeWorkshop({ ...workshop, id })
            download({ name: workshopFile(workshop), content, mediaType: 'application/json' })
          }}
        >
          <Icon name="open" /> {t('web.workshop.close.download')}
        </Button>
      </p>
      <ResultDownloads held={held} />
      <EndRoom link={link} />
      <section className="section stack" aria-labelledby="decided">
        <h2 id="decided">{t('web.workshop.close.decided')}</h2>
        {decided.length === 0 ? <p>{t('web.workshop.close.none')}</p> : null}
        <dl className="stack">
          {decided.map(({ id: check, level, reason, minority }) => (
            <div key={check}>
              <dt>
                {t('web.workshop.close.decision', { check: shortOf(held, check), level: levelLabel(held, level) })}
              </dt>
              {isBlank(reason) ? null : <dd className="keep-lines measure">{reason}</dd>}
              {minority.map((view) => (
                <dd key={view} className="measure muted">
                  {t('web.workshop.close.minority', { view })}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      {open.length === 0 ? null : (
        <section className="section stack" aria-labelledby="left">
          <h2 id="left">{t('web.workshop.close.open')}</h2>
          <ul>
            {open.map((item) => (
              <li key={item.id}>{shortOf(held, item.id)}</li>
            ))}
          </ul>
        </section>
      )}
      {skipped.length === 0 ? null : (
        <section className="section stack" aria-labelledby="skipped">
          <h2 id="skipped">{t('web.workshop.close.skipped')}</h2>
          <p className="measure">{t('web.workshop.close.skippedText')}</p>
          <ul>
            {skipped.map((item) => (
              <li key={item.id}>{shortOf(held, item.id)}</li>
            ))}
          </ul>
        </section>
      )}
      <FuturesActions held={held} tables={tablesOf(workshop)} />
      <CountsTable held={held} items={items} />
      <AuthorBeside held={held} items={items} />
      {missed.length === 0 ? null : (
        <section className="section stack" aria-labelledby="missed">
          <h2 id="missed">{t('web.workshop.close.missed')}</h2>
          <ul>
            {missed.map(({ function: task, organisation }) => (
              <li key={`${task} ${organisation}`}>
                {[task, organisation].filter((text) => !isBlank(text)).join(', ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
