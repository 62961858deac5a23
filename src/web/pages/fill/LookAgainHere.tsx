import { lookedAt } from '#editing/look-again.ts'
import { shortOf } from '#wording/names.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { emptyPane, paneStates } from '../../draft/open-drafts.ts'
import { announce } from '../../shell/announce.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { lookAt } from '../draft/choose-spot.ts'
import { goToQuestion } from './go-to-question.ts'

/** At a question: why to look at its answer again, and a button to confirm it. */
export default function LookAgainHere({ check }: { readonly check: string }) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const { id, lookAgain } = useValue(open).assessment
  const pane = useValue(paneStates).get(id) ?? emptyPane
  const isMoved = lookAgain?.includes(check) ?? false
  const isElsewhere = pane.lookAgain.includes(check)
  if (!isMoved && !isElsewhere) return null
  const name = shortOf(wording, check)
  const confirm = () => {
    open.revise((current) => lookedAt(current, [check]))
    announce('lookAgain.confirmed', { name })
    // This button disappears; focus stays at the question.
    goToQuestion(open, check)
  }
  return (
    <div className="look-again-here">
      <Notice tone="attention" title={t('web.lookAgain.here')}>
        {isMoved ? (
          <>
            <p>{t('web.lookAgain.moved')}</p>
            <p>
              <Button
                className="button button--small"
                aria-label={t('web.lookAgain.confirmOf', { name })}
                onClick={confirm}
              >
                {t('web.lookAgain.confirm')}
              </Button>
            </p>
          </>
        ) : null}
        {isElsewhere ? (
          <>
            <p>{t('web.lookAgain.inDraft')}</p>
            <p>
              <Button
                className="button button--small"
                aria-label={t('web.lookAgain.toDraftOf', { name })}
                onClick={() => lookAt(document.getElementById('draft-version'))}
              >
                {t('web.lookAgain.toDraft')}
              </Button>
            </p>
          </>
        ) : null}
      </Notice>
    </div>
  )
}
