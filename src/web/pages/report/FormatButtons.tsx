import type { Format } from '#render/renderer.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTranslation } from '../../words/language.ts'

interface FormatButtonsProps {
  readonly formats: readonly Format[]
  /** The format whose button stands out. */
  readonly primary?: Format | undefined
  onSave(format: Format): unknown
}

/** A download button per format, in a row. */
export function FormatButtons({ formats, primary, onSave }: FormatButtonsProps) {
  const { t } = useTranslation()
  return (
    <div className="row">
      {formats.map((format) => (
        <Button
          key={format}
          className={format === primary ? 'button button--primary' : 'button'}
          onClick={() => onSave(format)}
        >
          <Icon name="open" /> {t('web.report.download', { format: t(`web.report.format.${format}.name`) })}
        </Button>
      ))}
    </div>
  )
}
