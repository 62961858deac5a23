import type { Role } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { Option } from '../../../components/Option.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

/** Who is expected and who is present: functions and organisations, never names. */
export function Roles({ held }: { readonly held: HeldWorkshop }) {
  const { t } = useTranslation()
  const { workshop, change } = held
  const roles = workshop.expected
  const set = (all: readonly Role[]) => change({ kind: 'expect', roles: all })
  const revise = (at: number, changed: Partial<Role>) =>
    set(roles.map((role, index) => (index === at ? { ...role, ...changed } : role)))
  return (
    <section className="section stack" aria-labelledby="roles">
      <h2 id="roles" tabIndex={-1}>
        {t('web.workshop.roles.heading')}
      </h2>
      <p className="measure">{t('web.workshop.roles.text')}</p>
      <ol className="plain-list stack">
        {roles.map((role, at) => (
          // The rows have no identity but their place.
          // eslint-disable-next-line react/no-array-index-key
          <li key={at} className="role-row">
            <TextField
              id={`role-function-${at}`}
              label={t('web.workshop.roles.function', { number: at + 1 })}
              value={role.function}
              onChange={(text) => revise(at, { function: text })}
            />
            <TextField
              id={`role-organisation-${at}`}
              label={t('web.workshop.roles.organisation', { number: at + 1 })}
              value={role.organisation}
              onChange={(text) => revise(at, { organisation: text })}
            />
            <Option type="checkbox" checked={role.isThere} onChange={(isThere) => revise(at, { isThere })}>
              {t('web.workshop.roles.isThere')}
            </Option>
            <Button
              className="button button--quiet"
              aria-label={t('web.workshop.roles.removeOne', { number: at + 1 })}
              onClick={() => {
                set(roles.filter((_, index) => index !== at))
                document.getElementById('roles')?.focus()
              }}
            >
              {t('web.workshop.roles.remove')}
            </Button>
          </li>
        ))}
      </ol>
      <Button className="button" onClick={() => set([...roles, { function: '', organisation: '', isThere: false }])}>
        {t('web.workshop.roles.add')}
      </Button>
    </section>
  )
}
