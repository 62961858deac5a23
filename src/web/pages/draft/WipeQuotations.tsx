import { quotationOf } from '#assessment/evidence.ts'
import { wipeQuotations } from '#editing/evidence.ts'
import { isFrozen } from '#editing/round-part.ts'
import { evidenceLine } from '#wording/evidence.ts'
import { Button } from '../../components/Button.tsx'
import { announce } from '../../shell/announce.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'

/** Removes the quotations of a confidential draft from the assessment. The places stay. */
export function WipeQuotations() {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment } = useValue(open)
  const isAny = Object.values(assessment.evidence ?? {}).some((pieces) =>
    pieces.some((piece) => quotationOf(piece) !== '')
  )
  if (!isAny || isFrozen(assessment)) return null
  const wipe = () => {
    open.revise((current) => wipeQuotations(current, (piece) => evidenceLine(t, piece)))
    announce('draft.wiped')
    document.getElementById('draft-heading')?.focus()
  }
  return (
    <p className="row small">
      <Button className="button button--quiet button--small" onClick={wipe}>
        {t('web.draft.wipe')}
      </Button>
      <span className="muted">{t('web.draft.wipeText')}</span>
    </p>
  )
}
