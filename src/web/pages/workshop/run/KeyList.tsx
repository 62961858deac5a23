import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import { keysAreOn } from './use-keys.ts'
import '../../round/common/Fieldset.css'
import '../../../components/Option.css'

/** The keys with which a workshop can be led, and a way to turn them off. */
export function KeyList() {
  const { t } = useTranslation()
  const isOn = useValue(keysAreOn)
  return (
    <details className="box">
      <summary>{t('web.workshop.keys.heading')}</summary>
      <label className="option page-body">
        <input type="checkbox" checked={isOn} onChange={({ target }) => keysAreOn.set(target.checked)} />
        <span>{t('web.workshop.keys.on')}</span>
      </label>
      <ul>
        {['next', 'back', 'reveal', 'vote', 'count', 'pause', 'skip'].map((key) => (
          <li key={key}>{t(`web.workshop.keys.${key}`)}</li>
        ))}
      </ul>
    </details>
  )
}
