import { toldMinutes } from '#questionnaire/reading-time.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { toldTime } from '#wording/told-time.ts'
import { OptionGroup } from '../../../components/OptionGroup.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { InvitationFieldsProps } from './invitation-fields.ts'

const depths: readonly Depth[] = ['full', 'quick']

/** The draft that will be judged: its title and version, and how thoroughly. */
export function DraftFields({
  questionnaire,
  form,
  errorOf,
  onChange
}: InvitationFieldsProps & { readonly questionnaire: Questionnaire }) {
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
      <OptionGroup
        className="plain-fieldset"
        legend={t('web.round.invite.depth')}
        name="depth"
        values={depths}
        chosen={form.depth}
        textOf={(depth) => (
          <>
            {t(`common.depth.${depth}`)}{' '}
            <span className="small muted">
              {t('web.round.invite.time', { time: toldTime(toldMinutes(questionnaire, depth), t) })}
            </span>
          </>
        )}
        onChoose={(depth) => onChange({ depth })}
      />
    </section>
  )
}
