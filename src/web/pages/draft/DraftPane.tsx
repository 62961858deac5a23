import { useEffect, useRef } from 'react'
import { recordMissing } from '#editing/evidence.ts'
import { isFrozen } from '#editing/round-part.ts'
import { Button } from '../../components/Button.tsx'
import { loadTerms } from '../../content.ts'
import { changePane, forgetDrafts, type OpenDraft } from '../../draft/open-drafts.ts'
import { announce } from '../../shell/announce.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import { AboutReading } from './AboutReading.tsx'
import { DraftSearch } from './DraftSearch.tsx'
import { DraftText } from './DraftText.tsx'
import { checksToLookAt, missingIn, NewVersion } from './NewVersion.tsx'
import { Proposals } from './Proposals.tsx'
import { ProposalsChoice } from './ProposalsChoice.tsx'
import { WipeQuotations } from './WipeQuotations.tsx'
import { useDraft, useFound, usePane } from './use-draft.ts'
import { useProposing } from './use-proposing.ts'
import './Draft.css'

/** The draft beside the questions: proposals for a check, own search, and its text. */
export default function DraftPane({ part }: { readonly part: string }) {
  const draft = useDraft()
  return draft === null ? null : <Pane draft={draft} part={part} key={draft.sha256} />
}

function Pane({ draft, part }: { readonly draft: OpenDraft; readonly part: string }) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment } = useValue(open)
  const { check, isHidden } = usePane()
  const { isAllowed, proposes } = useProposing()
  const found = useFound(draft)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that opened the draft may be gone, so the pane takes focus.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    announce('draft.opened', { name: draft.name })
  }, [draft.name])
  const { id } = assessment
  // They are there before anybody asks for a place.
  useEffect(() => {
    if (proposes) void loadTerms(assessment.questionnaire.id)
  }, [proposes, assessment.questionnaire.id])
  useEffect(() => {
    if (found === null) return
    changePane(id, { lookAgain: checksToLookAt(draft, found) })
    const missing = missingIn(draft, found)
    open.revise((current) => (isFrozen(current) ? current : recordMissing(current, missing, draft.about.version)))
  }, [id, draft, found, open])
  if (isHidden)
    return (
      <section className="draft draft--hidden no-print" aria-labelledby="draft-heading">
        <h2 id="draft-heading" className="visually-hidden">
          {t('web.draft.heading')}
        </h2>
        <Button className="button button--small" onClick={() => changePane(id, { isHidden: false })}>
          {t('web.draft.show')}
        </Button>
      </section>
    )
  const close = () => {
    forgetDrafts(id)
    announce('draft.closed')
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
  return (
    <section className="draft no-print" aria-labelledby="draft-heading">
      <div className="draft__head">
        <h2 id="draft-heading" ref={heading} tabIndex={-1}>
          {t('web.draft.heading')}
        </h2>
        <p className="small muted">{draft.name}</p>
        <div className="row">
          <Button className="button button--quiet button--small" onClick={() => changePane(id, { isHidden: true })}>
            {t('web.draft.hide')}
          </Button>
          <Button className="button button--quiet button--small" onClick={close}>
            {t('web.draft.close')}
          </Button>
        </div>
      </div>
      <AboutReading draft={draft} />
      <WipeQuotations />
      {found === null ? null : <NewVersion draft={draft} found={found} />}
      {check !== null && proposes ? <Proposals draft={draft} check={check} key={check} /> : null}
      <DraftSearch draft={draft} />
      {isAllowed ? <ProposalsChoice /> : null}
      <DraftText draft={draft} part={part} found={found ?? []} />
    </section>
  )
}
