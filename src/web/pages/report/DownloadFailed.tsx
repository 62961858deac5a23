import type { Format } from '#render/renderer.ts'
import { Notice } from '../../components/Notice.tsx'
import { useTranslation } from '../../words/language.ts'

/** Says that the file of a format could not be made; nothing while none failed. */
export function DownloadFailed({ format }: { readonly format: Format | null }) {
  const { t } = useTranslation()
  if (format === null) return null
  return (
    <Notice
      tone="negative"
      role="alert"
      title={t('web.report.failed', { format: t(`web.report.format.${format}.name`) })}
    >
      <p>{t('web.report.failedText')}</p>
    </Notice>
  )
}
