import { useTranslation } from '../../words/language.ts'
import { Icon } from '../../components/Icon.tsx'
import type { SaveState as State } from '#editing/save-view.ts'

/**
 * Whether the contents of the page are stored on the device. Not announced at each keystroke; another component
 * announces failures.
 */
export function SaveState({ save }: { readonly save: State }) {
  const { t } = useTranslation()
  const failed = save.kind === 'failed' || save.kind === 'gone' || save.kind === 'wiped'
  return (
    <p className={failed ? 'save-state save-state--failed' : 'save-state'} data-save={save.kind}>
      <Icon name={failed ? 'warning' : save.kind === 'saving' ? 'clock' : 'check'} size={16} />{' '}
      {t(`web.save.${save.kind}`)}
    </p>
  )
}
