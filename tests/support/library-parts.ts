import { packagesInBrowser } from '#storage/packages.ts'
import type { Store } from '#storage/store.ts'
import { newId } from '#web/state/new-id.ts'
import { connectTabs } from '#web/state/tabs.ts'
import { loadableQuestionnaires } from '#web/state/loadable-questionnaires.ts'
import { cohesietoets, withReleases } from './questionnaire.ts'

/** The parts of a library and an importer over a store, at one fixed moment and in a tab of their own. */
export const libraryParts = (store: Store) => ({
  store,
  packages: packagesInBrowser(),
  questionnaires: loadableQuestionnaires([cohesietoets], (reference) => Promise.resolve(withReleases.find(reference))),
  tabs: connectTabs(newId()),
  now: () => '2026-11-23T09:00:00.000Z',
  newId
})
