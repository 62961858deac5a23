import { useEffect, useRef } from 'react'
import { createValue } from '../../../state/value.ts'

/** What each key does, by `KeyboardEvent.key`. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Whether the keys work. People who dictate, or whose device sends keys by itself, turn them off. */
export const keysAreOn = createValue(true)

/** Elements in which every key already has a meaning. */
const typed = 'textarea, select, [contenteditable], input:not([type="radio"]):not([type="checkbox"])'
/** Elements that use only these keys themselves. */
const pressed = 'button, a, summary, input'
const ownKeys: ReadonlySet<string> = new Set(['Enter', ' ', 'ArrowLeft', 'ArrowRight'])

/** Handles keys anywhere on the page, except where somebody types or is on a button that uses the key itself. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!keysAreOn.get() || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      const { target, key, repeat } = event
      if (!(target instanceof Element) || target.closest('dialog') !== null || target.closest(typed) !== null) return
      const isArrow = key.startsWith('Arrow')
      if (ownKeys.has(key) && target.closest(isArrow ? 'input' : pressed) !== null) return
      const act = latest.current[key.toLowerCase()] ?? latest.current[key]
      if (act === undefined) return
      event.preventDefault()
      if (!repeat) act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
