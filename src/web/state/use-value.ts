import { useSyncExternalStore } from 'react'
import type { Readable } from './value.ts'

/** The current value; the component renders again when it changes. */
export const useValue = <T>(value: Readable<T>): T => useSyncExternalStore(value.subscribe, value.get, value.get)
