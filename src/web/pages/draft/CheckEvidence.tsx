import { quotationOf, type Evidence } from '#assessment/evidence.ts'
import { dropEvidence } from '#editing/evidence.ts'
import { isFrozen } from '#editing/round-part.ts'
import { evidenceLine, evidencePlace, missingText } from '#wording/evidence.ts'
import { shortOf } from '#wording/names.ts'
import { shorten } from '#lib/shorten.ts'
import { Button } from '../../components/Button.tsx'
import { changePane } from '../../draft/open-drafts.ts'
import { announce } from '../../shell/announce.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { chooseSpot, lookAt } from './choose-spot.ts'
import { useProposing } from './use-proposing.ts'
import { useDraft } from './use-draft.ts'
import './Draft.css'

/** Beside a check: where to look in the draft, and the evidence taken from it. */
export default function CheckEvidence({ check }: { readonly check: string }) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const draft = useDraft()
  const { assessment } = useValue(open)
  const pieces = assessment.evidence?.[check] ?? []
  const name = shortOf(wording, check)
  const { proposes } = useProposing()
  const look = () => {
    changePane(assessment.id, { check, isHidden: false })
    // When the draft is folded away, or no passage is proposed, focus goes to the search field.
    setTimeout(() => {
      lookAt(document.getElementById(proposes ? 'draft-proposals' : 'draft-search'))
    })
  }
  const openInDraft = async (piece: Evidence) => {
    const [now] = (await draft?.desk.reanchor([piece])) ?? []
    if (now?.spot == null) return announce('draft.notFound', { place: evidencePlace(t, piece) })
    changePane(assessment.id, { check })
    chooseSpot(assessment.id, { ...now.spot, isProposed: false })
  }
  const remove = (piece: Evidence) => {
    open.revise((current) =>
      isFrozen(current) ? current : dropEvidence(current, check, piece, evidenceLine(t, piece))
    )
    announce('draft.removed', { place: evidencePlace(t, piece), check: name })
    document.getElementById(`draft-look-${check}`)?.focus()
  }
  return (
    <div className="check-evidence small">
      {draft === null ? null : (
        <Button id={`draft-look-${check}`} className="button button--small" onClick={look}>
          {t(proposes ? 'web.draft.where' : 'web.draft.lookUp')}
          <span className="visually-hidden"> {t('web.draft.of', { check: name })}</span>
        </Button>
      )}
      {pieces.length === 0 ? null : (
        <>
          <p>{t('web.draft.evidence', { count: pieces.length })}</p>
          <ul className="plain-list">
            {pieces.map((piece) => {
              const place = evidencePlace(t, piece)
              return (
                <li key={piece.selector[3].salt} className="row">
                  <span>
                    {place} <span className="muted">{shorten(quotationOf(piece), 60)}</span>
                    {piece.missingFrom === undefined ? null : ` (${missingText(t, piece)})`}
                  </span>
                  {draft === null ? null : (
                    <Button
                      className="button button--quiet button--small"
                      aria-label={t('web.draft.showOf', { place })}
                      onClick={() => openInDraft(piece)}
                    >
                      {t('web.draft.showShort')}
                    </Button>
                  )}
                  {isFrozen(assessment) ? null : (
                    <Button
                      className="button button--quiet button--small"
                      aria-label={t('web.draft.removeOf', { place, check: name })}
                      onClick={() => remove(piece)}
                    >
                      {t('web.draft.remove')}
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
