import { useEffect, useEffectEvent, useState } from 'react'

/** Accepts files that are dropped anywhere on the page; `label` says what will happen. */
export function DropArea({ label, onFiles }: { readonly label: string; onFiles(files: readonly File[]): void }) {
  const [over, setOver] = useState(false)
  const acceptFiles = useEffectEvent(onFiles)
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
      if (!isFile(event)) return
      event.preventDefault()
      acceptFiles([...(event.dataTransfer?.files ?? [])])
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
  return over ? <div className="drop-area">{label}</div> : null
}
