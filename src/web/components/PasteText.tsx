import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from '../words/language.ts'
import { Button } from './Button.tsx'
import { LiveRegion } from './LiveRegion.tsx'

const field = 'input, textarea, select, [contenteditable], dialog'

/** A page as the clipboard gives it, or plain text, as a file in memory. Null without any text. */
function fileOf(html: string, text: string, name: string): File | null {
  if (text.trim() === '' && html.replace(/<[^>]*>/g, '').trim() === '') return null
  const content = html === '' ? text : `<!doctype html><html><body>${html}</body></html>`
  return new File([content], name, { type: html === '' ? 'text/plain' : 'text/html' })
}

/** What is on the clipboard, where the browser lets the page ask; null otherwise. */
async function clipboardFile(name: string): Promise<File | null> {
  try {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : Promise.resolve('')
    return fileOf(await read('text/html'), await read('text/plain'), name)
  } catch {
    return null
  }
}

/**
 * Accepts a text that is pasted anywhere on the page outside a field. The text goes straight from the event into
 * memory, never into a field, which a browser may store. The button is for users without keys for pasting; where the
 * page may not read the clipboard, it says which keys to press.
 */
export function PasteText({ className, onFile }: { readonly className: string; onFile(file: File): void }) {
  const { t } = useTranslation()
  const [hasToPress, setHasToPress] = useState(false)
  const name = t('web.start.open.pasted')
  const acceptFile = useEffectEvent((file: File) => {
    setHasToPress(false)
    onFile(file)
  })
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    if (event.target instanceof Element && event.target.closest(field) !== null) return
    const { clipboardData: data } = event
    const file = data?.files[0] ?? fileOf(data?.getData('text/html') ?? '', data?.getData('text/plain') ?? '', name)
    if (file === null) return
    event.preventDefault()
    acceptFile(file)
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => pasted(event)
    document.addEventListener('paste', listener)
    return () => document.removeEventListener('paste', listener)
  }, [])
  const ask = async () => {
    const file = await clipboardFile(name)
    if (file === null) setHasToPress(true)
    else onFile(file)
  }
  return (
    <>
      <Button className={className} onClick={ask}>
        {t('web.start.open.paste')}
      </Button>
      <LiveRegion>{hasToPress ? <p>{t('web.start.open.pasteKeys')}</p> : null}</LiveRegion>
    </>
  )
}
