import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Takes a file that is dropped anywhere on the page. */
export function DropArea({ onFile }: { onFile(file: File): void }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onFile)
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!isFile(event)) return
      event.preventDefault()
      if (file !== undefined) take(file)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over ? <div className="drop-area">{t('web.start.open.drop')}</div> : null
}
