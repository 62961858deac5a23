import { useEffect, useMemo, useState } from 'react'
import { follow } from '#live/follow.ts'
import { ask } from '#live/room.ts'
import { bareCommand } from '#room/bare.ts'
import { spokenCode } from '#room/code.ts'
import { routes } from '#room/routes.ts'
import type { Applied, FacilitatorView } from '#room/types.ts'
import { shortOf } from '#wording/names.ts'
import { speechIn } from '#wording/speech.ts'
import { itemInWords } from '#wording/workshop/item.ts'
import { nextInWords } from '#wording/workshop/next.ts'
import type { Change } from '#workshop/commands.ts'
import { itemOf } from '#workshop/items.ts'
import { nextStep, type NextStep } from '#workshop/next-step.ts'
import { Button } from '../../../components/Button.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { useWorkspace } from '../../../shell/workspace.ts'
import { useTranslation } from '../../../words/language.ts'
import './Room.css'

/** The changes of a step; null when it needs more than a press. */
function changesOf(step: NextStep): readonly Change[] | null {
  switch (step.kind) {
    case 'begin':
      return [
        { kind: 'begin', moment: new Date().toISOString() },
        { kind: 'go', to: step.to }
      ]
    case 'go':
      return [{ kind: 'go', to: step.to }]
    case 'open-again':
      return [{ kind: 'open', item: step.item }]
    case 'decide':
    case 'finish':
      return null
    case 'read':
    case 'open':
    case 'close':
    case 'reveal':
    case 'discuss':
      return [{ kind: step.kind, item: step.item }]
  }
}

/** A facilitator's phone with two large buttons: next and back. Everything else is done on the laptop. */
export default function ClickerPage({ token }: { readonly token: string }) {
  const { t: translate, language } = useTranslation()
  const { questionnaires } = useWorkspace()
  const [view, setView] = useState<FacilitatorView | null>(null)
  const [isLost, setLost] = useState(false)
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    const followed = follow(
      { base: './', view: 'facilitator', token },
      {
        onView: (seen) => {
          void questionnaires.load(seen.workshop.questionnaire).then(() => setView(seen))
        },
        onContact: (isThere) => setLost(!isThere),
        onEnd: () => setGone(true)
      }
    )
    const look = (): void => followed.look()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      followed.stop()
    }
  }, [token, questionnaires])
  const questionnaire = view === null ? null : questionnaires.find(view.workshop.questionnaire)
  const speech = useMemo(
    () => (questionnaire === null ? null : speechIn({ questionnaire, language, translate })),
    [questionnaire, language, translate]
  )
  const heading = translate('web.workshop.phones.clicker.heading')
  if (isGone || view === null || questionnaire === null || speech === null)
    return (
      <Page heading={heading}>
        <p className="page-body">{translate(`web.workshop.phones.takeOver.${isGone ? 'gone' : 'busy'}`)}</p>
      </Page>
    )
  const { workshop, code } = view
  const item = itemOf(workshop, workshop.at)
  const step = nextStep(workshop, questionnaire)
  const changes = changesOf(step)
  const earlier = workshop.items[workshop.items.findIndex(({ id }) => id === workshop.at) - 1]
  const send = async (all: readonly Change[]): Promise<void> => {
    let { sequence } = workshop
    for (const change of all) {
      const body = bareCommand({ ...change, sequence })
      const replied = await ask<Applied>('./', routes.commands, { method: 'POST', token, body })
      // Somebody else was first: the stream brings the current state.
      if (!replied.ok) return
      ;({ sequence } = replied.body)
    }
  }
  return (
    <Page heading={heading} kicker={translate('web.workshop.phones.clicker.code', { code: spokenCode(code) })}>
      <div className="clicker page-body">
        <LiveRegion>
          {item === undefined ? null : (
            <p>
              <strong>
                {item.kind === 'check' ? shortOf(speech, item.id) : translate(`web.workshop.item.${item.kind}`)}
              </strong>
              {item.kind === 'check' ? ` – ${itemInWords(speech, item)}` : ''}
            </p>
          )}
          {isLost ? <p>{translate('web.workshop.phones.lost')}</p> : null}
        </LiveRegion>
        {changes === null ? (
          <Notice title={translate('web.workshop.phones.clicker.laptop', { step: nextInWords(speech, step) })} />
        ) : (
          <Button className="button button--primary clicker__button" onClick={() => send(changes)}>
            {nextInWords(speech, step)}
          </Button>
        )}
        <Button
          className="button clicker__button"
          onClick={() => (earlier === undefined ? undefined : send([{ kind: 'go', to: earlier.id }]))}
        >
          {translate('web.workshop.run.back')}
        </Button>
      </div>
    </Page>
  )
}
