import { indexedDbStore } from '#storage/indexeddb.ts'
import { memoryStore } from '#storage/memory.ts'
import { packagesInBrowser, type Packages } from '#storage/packages.ts'
import type { Store } from '#storage/store.ts'
import { createImporter, type Importer } from './import.ts'
import type { PdfReader } from './import-text.ts'
import type { Library } from './library.ts'
import { createLibrary } from './create-library.ts'
import { addKeptQuestionnaires } from './open-questionnaire.ts'
import { newId } from './new-id.ts'
import { connectTabs } from './tabs.ts'
import type { LoadableQuestionnaires } from './loadable-questionnaires.ts'

/** What all pages share. Created once. */
export interface Workspace {
  readonly questionnaires: LoadableQuestionnaires
  /** The questionnaires that were opened and are kept on this device. */
  readonly packages: Packages
  readonly library: Library
  readonly importer: Importer
}

export interface WorkspaceParts {
  readonly questionnaires: LoadableQuestionnaires
  readonly readPdf?: PdfReader
}

/** Faults that a later attempt may overcome; with any other the browser has no storage for us. */
const passing: ReadonlySet<string> = new Set(['blocked', 'outdated', 'full', 'slow'])

const openStore = async (): Promise<Store> => {
  const store = indexedDbStore()
  const tried = await store.list()
  return tried.ok || passing.has(tried.fault.kind) ? store : memoryStore()
}

/**
 * Opens the storage of this device; falls back to memory (`library.get().durable` is false) where the browser stores
 * nothing.
 */
export const createWorkspace = async ({ questionnaires, readPdf }: WorkspaceParts): Promise<Workspace> => {
  const packages = packagesInBrowser()
  const adding = addKeptQuestionnaires(questionnaires, packages)
  const store = await openStore()
  // A browser that stores nothing may not answer about packages either, and has none.
  if (store.kind !== 'memory') await adding
  const tabs = connectTabs()
  const now = (): string => new Date().toISOString()
  const library = createLibrary({ store, packages, questionnaires, tabs, now, newId })
  await library.refresh()
  return {
    questionnaires,
    packages,
    library,
    importer: createImporter({ store, questionnaires, tabs, newId, readPdf })
  }
}
