import { useState } from 'react'
import { encode } from 'uqr'
import { spokenCode } from '#room/code.ts'
import { printName } from '#wording/file-names.ts'
import { printKinds, type PrintKind } from '#workshop/print-kinds.ts'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { downloadRendered } from '../../../downloads/download-rendered.ts'
import { softwareVersion } from '../../../shell/version.ts'
import { useTranslation } from '../../../words/language.ts'
import { useBoardRoom } from '../room/use-board-room.ts'
import type { HeldProps } from '../common/use-held.ts'

/** What can be printed for the room, each as a PDF. */
export function PrintList({ held, link }: Pick<HeldProps, 'held' | 'link'>) {
  const { t, language } = useTranslation()
  const { workshop, questionnaire } = held
  const room = useBoardRoom(link)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const print = async (kind: PrintKind) => {
    setState('busy')
    try {
      const [{ buildPrint }, { renderAs }] = await Promise.all([
        import('#report/build.ts'),
        import('../../report/render-as.ts')
      ])
      for (const { name, report } of buildPrint(kind, {
        questionnaire,
        workshop,
        language,
        translate: t,
        softwareVersion,
        ...(room !== null && {
          join: {
            address: room.address,
            code: spokenCode(room.code),
            squares: encode(room.join, { ecc: 'M', border: 0 }).data
          }
        })
      }))
        downloadRendered(printName(workshop, name), await renderAs(report, 'pdf'))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <section className="section stack" aria-labelledby="print">
      <h2 id="print">{t('web.workshop.print.heading')}</h2>
      <p className="measure">{t('web.workshop.print.text')}</p>
      <p className="measure">{t(room === null ? 'web.workshop.print.noRoom' : 'web.workshop.print.withRoom')}</p>
      {state === 'failed' ? (
        <Notice tone="negative" role="alert" title={t('web.paper.failed')}>
          <p>{t('web.report.failedText')}</p>
        </Notice>
      ) : null}
      <ul className="plain-list print-list">
        {printKinds.map((kind) => (
          <li key={kind}>
            <Button className="button" aria-describedby={`print-${kind}`} onClick={() => print(kind)}>
              <Icon name="open" /> {t(`web.workshop.print.${kind}.button`)}
            </Button>
            <span id={`print-${kind}`} className="small muted">
              {t(`web.workshop.print.${kind}.text`)}
            </span>
          </li>
        ))}
      </ul>
      <LiveRegion className="small muted">{state === 'busy' ? <p>{t('common.loading')}</p> : null}</LiveRegion>
    </section>
  )
}
