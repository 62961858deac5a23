import { use, useEffect } from 'react'
import type { Workspace } from '../state/workspace.ts'

let loading: Promise<Workspace> | null = null

/** Opens the questionnaires and the storage, once. The start page appears before this is loaded. */
export function loadWorkspace(): Promise<Workspace> {
  loading ??= import('./make-workspace.ts')
    .then((module) => module.makeWorkspace())
    .catch((reason: unknown) => {
      loading = null
      throw reason
    })
  return loading
}

/** The workspace; suspends until it is loaded. */
export const useWorkspace = (): Workspace => use(loadWorkspace())

/** Runs work that will be needed soon, when the browser is idle. */
export function useIdle(work: () => void): void {
  useEffect(() => {
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = setTimeout(work, 200)
      return () => clearTimeout(timer)
    }
    const handle = window.requestIdleCallback(work, { timeout: 2000 })
    return () => window.cancelIdleCallback(handle)
    // Once per page, whatever is rendered later.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
