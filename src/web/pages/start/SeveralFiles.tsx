import { useEffect, useState } from 'react'
import { zipLimits } from '#lib/limits.ts'
import type { Fault } from '#storage/store.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { announce } from '../../shell/announce.ts'
import type { ImportPlan } from '#editing/import-plan.ts'
import { importFiles, planImport, type PlannedImport } from '../../state/import-files.ts'
import { useTranslation } from '../../words/language.ts'
import { loadWorkspace } from '../../shell/workspace.ts'
import { RefusedFiles } from './RefusedFiles.tsx'

const plans: readonly ImportPlan[] = ['new', 'copy', 'same']

interface SeveralFilesProps {
  /** Null: a ZIP file that cannot be unpacked. */
  readonly files: readonly File[] | null
  onClose(): void
}

/** Says what opening several files together will do, and does it; for example, restoring a backup. */
export default function SeveralFiles({ files, onClose }: SeveralFilesProps) {
  const { t } = useTranslation()
  const [planned, setPlanned] = useState<PlannedImport | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let current = true
    void loadWorkspace()
      .then(({ importer }) => planImport(importer, files ?? []))
      .then((found) => {
        if (current) setPlanned(found)
      })
    return () => {
      current = false
    }
  }, [files])
  if (planned === null) return null

  const close = (
    <Button className="button button--quiet" onClick={onClose}>
      {t('common.close')}
    </Button>
  )
  if (files === null)
    return (
      <Dialog heading={t('web.open.badZip')} onClose={onClose}>
        <p>{t('web.open.badZipText', { files: zipLimits.files, megabytes: zipLimits.bytes / 1_000_000 })}</p>
        <p>{t('web.open.nothingChanged')}</p>
        <div className="row">{close}</div>
      </Dialog>
    )

  const count = planned.files.filter(({ plan }) => plan !== 'same').length
  const importAll = async () => {
    setBusy(true)
    const { importer, library } = await loadWorkspace()
    const imported = await importFiles(importer, files)
    await library.refresh()
    setBusy(false)
    if (imported.fault !== null) {
      setFault(imported.fault)
      return
    }
    onClose()
    announce('open.imported', { count: imported.added })
  }
  return (
    <Dialog heading={t('web.open.several', { count: files.length })} onClose={onClose}>
      <ul>
        {plans
          .map((plan) => [plan, planned.files.filter((file) => file.plan === plan).length] as const)
          .filter(([, found]) => found > 0)
          .map(([plan, found]) => (
            <li key={plan}>{t(`web.open.plan.${plan}`, { count: found })}</li>
          ))}
        <RefusedFiles refused={planned.refused} />
      </ul>
      {fault === null ? null : <FaultNotice fault={fault} />}
      <div className="row">
        {count === 0 ? null : (
          <Button className="button button--primary" onClick={() => importAll()}>
            {t('web.open.import', { count })}
          </Button>
        )}
        {close}
      </div>
      <LiveRegion className="visually-hidden">{isBusy ? <p>{t('common.loading')}</p> : null}</LiveRegion>
    </Dialog>
  )
}
