import { useEffect, useState } from 'react'
import { holdWorkshop } from '#editing/hold-workshop.ts'
import { ask } from '#live/room.ts'
import { spokenCode } from '#room/code.ts'
import { viewRoute } from '#room/routes.ts'
import type { FacilitatorView, Tagged } from '#room/types.ts'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { goTo } from '../../../router/use-route.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import type { Workspace } from '../../../state/workspace.ts'
import { newId } from '../../../state/new-id.ts'
import { roomsInBrowser } from '../../../state/rooms.ts'
import { dayHere } from '../../../state/today.ts'
import { useTranslation } from '../../../words/language.ts'
import type { Translate } from '#i18n/translator.ts'

type Fault = 'gone' | 'unreachable' | 'questionnaire'

interface TakeOverProps {
  readonly token: string
  readonly of: string
}

/**
 * Opens a room on this device too: with its workshop if that is already here, otherwise with what the room server
 * knows.
 */
export default function TakeOverPage({ token, of }: TakeOverProps) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    let isGone = false
    void takeOver(workspace, { token, of }, t).then((found) => {
      if (isGone) return
      if (found.ok) goTo({ page: 'workshop', id: found.id, step: 'run' })
      else setFault(found.fault)
    })
    return () => {
      isGone = true
    }
    // Once: a change of language asks the room nothing again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [token, of])
  return (
    <Page heading={t('web.workshop.phones.takeOver.heading')}>
      {fault === null ? (
        <p className="page-body">{t('web.workshop.phones.takeOver.busy')}</p>
      ) : (
        <Notice tone="attention" role="alert" title={t(`web.workshop.phones.takeOver.${fault}`)} />
      )}
    </Page>
  )
}

type TakenOver = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly fault: Fault }

async function takeOver(
  { library, questionnaires }: Workspace,
  { token, of }: TakeOverProps,
  t: Translate
): Promise<TakenOver> {
  const replied = await ask<Tagged<FacilitatorView>>('./', viewRoute('facilitator'), { method: 'GET', token })
  if (!replied.ok)
    return { ok: false, fault: replied.status === 401 || replied.status === 404 ? 'gone' : 'unreachable' }
  const { code, workshop } = replied.body.view
  await questionnaires.load(workshop.questionnaire)
  const questionnaire = questionnaires.find(workshop.questionnaire)
  if (questionnaire === null) return { ok: false, fault: 'questionnaire' }
  const id = (await library.open(of)).ok ? of : await add()
  if (id === null) return { ok: false, fault: 'unreachable' }
  const unsent = { changes: [], sequence: null }
  await roomsInBrowser().put({ name: id, code, token, unsent, proof: null })
  return { ok: true, id }

  async function add(): Promise<string | null> {
    if (questionnaire === null) return null
    const [made, now] = [newId(), new Date().toISOString()]
    const title = t('web.workshop.phones.takeOver.title', { code: spokenCode(code) })
    const own = { ...workshop, id: made, createdAt: now, title }
    const added = await library.add(holdWorkshop(own, questionnaire, { id: made, now, today: dayHere(now) }))
    return added.ok ? added.value : null
  }
}
