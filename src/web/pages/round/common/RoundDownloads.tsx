import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useState } from 'react'
import { useTranslation } from '../../../words/language.ts'
import { buildAgenda, buildRoundComparison } from '#report/build.ts'
import { roundDocumentName } from '#wording/file-names.ts'
import type { Format } from '#render/renderer.ts'
import { downloadRendered } from '../../../downloads/download-rendered.ts'
import { DownloadFailed } from '../../report/DownloadFailed.tsx'
import { FormatButtons } from '../../report/FormatButtons.tsx'
import { renderAs } from '../../report/render-as.ts'
import { softwareVersion } from '../../../shell/version.ts'
import type { Coordinated } from './use-coordinated.ts'

/**
 * The formats on offer, in the order of the buttons. An agenda has no sheets; formats for programs are left to the
 * command line.
 */
const documents = {
  agenda: {
    build: buildAgenda,
    offers: { docx: true, odt: true, pdf: true, html: true, xlsx: false, csv: false, md: false, json: false }
  },
  comparison: {
    build: buildRoundComparison,
    offers: { pdf: true, docx: true, xlsx: true, csv: true, html: true, odt: false, md: false, json: false }
  }
} as const satisfies Record<string, { readonly build: unknown; readonly offers: Readonly<Record<Format, boolean>> }>

/** Downloads the agenda or the comparison as a file. */
export function RoundDownloads({
  coordinated,
  kind
}: {
  readonly coordinated: Coordinated
  readonly kind: keyof typeof documents
}) {
  const { t } = useTranslation()
  const { reviews } = coordinated.settling
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Format | null>(null)
  const { build, offers } = documents[kind]
  const offered = (Object.keys(offers) as readonly Format[]).filter((format) => offers[format])
  const save = async (format: Format) => {
    setFailed(null)
    setBusy(true)
    const files = await renderAs(build({ ...coordinated, reviews, translate: t, softwareVersion }), format).catch(
      () => null
    )
    setBusy(false)
    if (files === null) {
      setFailed(format)
      return
    }
    downloadRendered(roundDocumentName({ ...coordinated, reviews }, kind, t), files)
  }
  return (
    <section className="section stack no-print" aria-labelledby="round-downloads">
      <h2 id="round-downloads">{t(`web.round.${kind === 'agenda' ? 'agenda' : 'compare'}.downloads`)}</h2>
      <DownloadFailed format={failed} />
      <FormatButtons formats={offered} primary={offered[0]} onSave={save} />
      <LiveRegion className="small muted">{isBusy ? <p>{t('common.loading')}</p> : null}</LiveRegion>
    </section>
  )
}
