import { use } from 'react'
import { loadQuestionnaires } from '../content.ts'
import type { Workspace } from '../state/workspace.ts'

let loading: Promise<Workspace> | null = null

/** Opens the questionnaires and the storage, once. The start page appears before this is loaded. */
export function loadWorkspace(): Promise<Workspace> {
  loading ??= Promise.all([import('./make-workspace.ts'), loadQuestionnaires()])
    .then(([{ makeWorkspace }, questionnaires]) => makeWorkspace(questionnaires))
    .catch((reason: unknown) => {
      loading = null
      throw reason
    })
  return loading
}

/** The workspace; suspends until it is loaded. */
export const useWorkspace = (): Workspace => use(loadWorkspace())
