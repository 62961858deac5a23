import { plannedMinutes } from '#workshop/items.ts'
import { settings, type Workshop } from '#workshop/types.ts'
import { Icon } from '../../../components/Icon.tsx'
import { Page } from '../../../components/Page.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { hrefTo } from '../../../router/route.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldProps } from '../common/use-held.ts'
import { RoomPanel } from '../room/RoomPanel.tsx'
import { AuthorChoice } from './AuthorChoice.tsx'
import { CheckChoice } from './CheckChoice.tsx'
import { ItemList } from './ItemList.tsx'
import { PrintList } from './PrintList.tsx'
import { Roles } from './Roles.tsx'
import { ScriptChoice } from './ScriptChoice.tsx'
import { useScript } from './use-script.ts'
import '../../round/common/Box.css'
import './Prepare.css'

/** Everything a facilitator arranges in advance. Each change is saved at once. */
export function PreparePage({ id, held, link }: HeldProps) {
  const { t } = useTranslation()
  const { workshop, change } = held
  const { title, draft, setting, script, startedAt } = workshop
  const isBegun = startedAt !== ''
  const describe = (about: Partial<Pick<Workshop, 'title' | 'draft' | 'setting'>>) =>
    change({ kind: 'describe', about: { title, draft, setting, ...about } })
  const { choose } = useScript(held)
  const minutes = plannedMinutes(workshop)
  return (
    <Page heading={t('web.workshop.prepare.heading')}>
      <p className="lead page-body">{t('web.workshop.prepare.lead')}</p>
      <p className="page-body row">
        <a className="button button--primary" href={hrefTo({ page: 'workshop', id, step: 'run' })}>
          {t(isBegun ? 'web.workshop.prepare.goOn' : 'web.workshop.prepare.begin')} <Icon name="arrow" />
        </a>
        <a
          className="button"
          href={hrefTo({ page: 'workshop', id, step: 'rehearsal' })}
          aria-describedby="rehearsal-hint"
        >
          {t('web.workshop.rehearsal.begin')}
        </a>
      </p>
      <p id="rehearsal-hint" className="small muted measure hint-below">
        {t('web.workshop.rehearsal.hint')}
      </p>
      <section className="section stack" aria-labelledby="about">
        <h2 id="about">{t('web.workshop.prepare.about')}</h2>
        <TextField
          id="draft-title"
          label={t('web.workshop.draftTitle')}
          value={draft.title}
          onChange={(text) => describe({ draft: { ...draft, title: text } })}
        />
        <TextField
          id="draft-version"
          label={t('web.workshop.draftVersion')}
          value={draft.version}
          onChange={(text) => describe({ draft: { ...draft, version: text } })}
        />
        <div className="field">
          <label htmlFor="setting">{t('web.workshop.setting.label')}</label>
          <select
            id="setting"
            className="input"
            value={setting}
            aria-describedby="setting-hint"
            onChange={({ target }) => describe({ setting: settings.find((each) => each === target.value) ?? setting })}
          >
            {settings.map((each) => (
              <option key={each} value={each}>
                {t(`web.workshop.setting.${each}`)}
              </option>
            ))}
          </select>
          <p className="hint" id="setting-hint">
            {t(`web.workshop.setting.hint.${setting}`)}
          </p>
        </div>
      </section>
      <section className="section stack" aria-labelledby="script">
        <h2 id="script">{t('web.workshop.prepare.script')}</h2>
        {isBegun ? <p className="muted">{t('web.workshop.prepare.fixed')}</p> : null}
        <ScriptChoice chosen={script} isFixed={isBegun} onChoose={choose} />
        <CheckChoice held={held} isFixed={isBegun} />
        <h3>{t('web.workshop.prepare.order', { minutes })}</h3>
        <ItemList held={held} />
      </section>
      <Roles held={held} />
      <AuthorChoice held={held} />
      <PrintList held={held} link={link} />
      <section className="section stack" aria-labelledby="phones">
        <h2 id="phones">{t('web.workshop.phones.heading')}</h2>
        <RoomPanel id={id} held={held} link={link} />
        <p>
          <a href={hrefTo({ page: 'workshop', id, step: 'venue' })}>{t('web.workshop.venue.link')}</a>
        </p>
      </section>
      <section className="section stack" aria-labelledby="room">
        <h2 id="room">{t('web.workshop.prepare.room')}</h2>
        <ul className="measure">
          {['board', 'back', 'cards', 'rules', 'few'].map((name) => (
            <li key={name}>{t(`web.workshop.room.${name}`)}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
