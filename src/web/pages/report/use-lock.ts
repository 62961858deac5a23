import { useState } from 'react'
import { type LockFault, passphraseFaults } from '#editing/invitation.ts'

/** The fields of a lock on what is downloaded from a page. */
export interface Lock {
  readonly passphrase: string
  readonly repeated: string
  readonly faults: readonly LockFault[]
  setPassphrase(phrase: string): void
  setRepeated(phrase: string): void
  /** Whether the passphrase can seal, or is empty; otherwise marks the field that is wrong and moves to it. */
  check(): boolean
}

export const lockFields = { passphrase: 'lock-passphrase', repeated: 'lock-repeated' } as const

/** A lock with a passphrase that stays on this page only: it is stored nowhere. */
export function useLock(): Lock {
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [faults, setFaults] = useState<readonly LockFault[]>([])
  const check = (): boolean => {
    const found = passphrase === '' ? [] : passphraseFaults(passphrase, repeated)
    setFaults((before) => (before.length + found.length === 0 ? before : found))
    const [first] = found
    if (first !== undefined)
      document.getElementById(first === 'repeated' ? lockFields.repeated : lockFields.passphrase)?.focus()
    return first === undefined
  }
  return { passphrase, repeated, faults, setPassphrase, setRepeated, check }
}
