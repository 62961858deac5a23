import { proposePlaces, proposesPlaces } from '../../draft/proposing.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import '../../components/Option.css'

/** Turns proposals off, for users who want to find all passages themselves. */
export function ProposalsChoice() {
  const { t } = useTranslation()
  return (
    <label className="option small">
      <input
        type="checkbox"
        checked={useValue(proposesPlaces)}
        onChange={({ target }) => proposePlaces(target.checked)}
      />
      <span>{t('web.draft.proposes')}</span>
    </label>
  )
}
