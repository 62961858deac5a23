import { useState } from 'react'
import { reportName } from '#wording/file-names.ts'
import type { Report } from '#report/model.ts'
import { formats, type Format } from '#render/renderer.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { download } from '../../downloads/download.ts'
import { namedFiles } from '../../downloads/download-rendered.ts'
import { sealFiles } from '../../downloads/download-sealed.ts'
import { useValue } from '../../state/use-value.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import { translatorFor } from './build-for.ts'
import { DownloadFailed } from './DownloadFailed.tsx'
import { sizeOf } from './render-as.ts'
import { useFiles, type Files } from './use-files.ts'
import type { Lock } from './use-lock.ts'

/** Which characters of the text are not visible in the files of one format. */
function Unseen({ files }: { readonly files: Files | undefined }) {
  const { t } = useTranslation()
  const signs = (files ?? []).flatMap(({ unseen }) => unseen ?? [])
  return signs.length === 0 ? null : <p className="small">{t('web.report.unseen', { signs: signs.join(' ') })}</p>
}

/**
 * A button for every format; the working version is sealed when there is a passphrase. Makes the files one by one while
 * the user is idle, so that their sizes are known.
 */
export function Downloads({ report, lock }: { readonly report: Report; readonly lock: Lock }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useOpen()
  const { assessment } = useValue(open)
  const { made, make } = useFiles(report, formats)
  const [failed, setFailed] = useState<Format | null>(null)

  const save = async (format: Format) => {
    setFailed(null)
    const isSealed = report.flavour === 'working'
    if (isSealed && !lock.check()) return
    const files = await make(format)
    if (files === null) {
      setFailed(format)
      return
    }
    const name = reportName(assessment, report.flavour, await translatorFor(report.language), report.length)
    download(...(await sealFiles(namedFiles(name, files), isSealed ? lock.passphrase : '')))
    if (report.attachment !== undefined && format === 'pdf') open.downloaded()
  }
  const sizeInWords = (files: Files | undefined): string => {
    if (files === undefined) return t('web.report.making')
    return files === null
      ? t('web.report.notMade')
      : t('web.report.size', { count: files.length, size: sizeOf(files, language) })
  }
  return (
    <section className="section stack" aria-labelledby="downloads">
      <h2 id="downloads">{t('web.report.downloads')}</h2>
      <DownloadFailed format={failed} />
      <ul className="plain-list downloads">
        {formats.map((format) => {
          const files = made.get(format)
          const name = t(`web.report.format.${format}.name`)
          return (
            <li key={format}>
              <div>
                <strong>{name}</strong>
                <span className="small muted"> {sizeInWords(files)}</span>
                <p className="small muted">{t(`web.report.format.${format}.text`)}</p>
                <Unseen files={files} />
              </div>
              <Button className={format === 'pdf' ? 'button button--primary' : 'button'} onClick={() => save(format)}>
                <Icon name="open" /> {t('web.report.download', { format: name })}
                {made.has(format) ? <span className="visually-hidden">, {sizeInWords(files)}</span> : null}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
