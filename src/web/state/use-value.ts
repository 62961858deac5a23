import { useSyncExternalStore } from 'react'
import type { Readable } from './value.ts'

/** The value now; renders again when it changes. */
export const useValue = <T>(value: Readable<T>): T => useSyncExternalStore(value.subscribe, value.get, value.get)
