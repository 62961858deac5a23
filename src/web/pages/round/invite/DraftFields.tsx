import type { Depth } from '#questionnaire/types.ts'
import { TextField } from '../../../components/TextField.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { InvitationFieldsProps } from './invitation-fields.ts'

const depths: readonly Depth[] = ['full', 'quick']

/** The draft that will be judged: its title and version, and how thoroughly. */
export function DraftFields({ form, errorOf, onChange }: InvitationFieldsProps) {
  const { t } = useTranslation()
  return (
    <section className="stack">
      <h2>{t('web.round.invite.draft')}</h2>
      <TextField
        id="title"
        label={t('web.round.invite.title')}
        value={form.title}
        error={errorOf('title')}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        id="version"
        label={t('web.round.invite.version')}
        hint={t('web.round.invite.versionHint')}
        value={form.version}
        error={errorOf('version')}
        onChange={(version) => onChange({ version })}
      />
      <fieldset className="plain-fieldset">
        <legend>{t('web.round.invite.depth')}</legend>
        {depths.map((depth) => (
          <label key={depth} className="option">
            <input type="radio" name="depth" checked={form.depth === depth} onChange={() => onChange({ depth })} />
            <span>
              {t(`common.depth.${depth}`)} <span className="small muted">{t(`web.round.invite.${depth}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
