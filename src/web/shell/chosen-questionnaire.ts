import type { Questionnaire } from '#questionnaire/types.ts'
import { createValue, type Readable } from '../state/value.ts'
import { loadWorkspace } from './workspace.ts'
import { readSetting, writeSetting } from './settings.ts'

/** Whether the page previews one questionnaire: then that one comes first. */
const isPreview = (): boolean => 'preview' in document.documentElement.dataset

/** What was chosen on this page; null before anything was. */
const chosenHere = createValue<string | null>(null)

/** The id of the questionnaire that the user chose last on this device; null when none was chosen. */
export const lastChosen: Readable<string | null> = {
  get: () => chosenHere.get() ?? (isPreview() ? null : readSetting('questionnaire')),
  subscribe: chosenHere.subscribe
}

/** Remembers the choice for the next assessment, round or workshop. */
export function rememberChosen(id: string): void {
  writeSetting('questionnaire', id)
  chosenHere.set(id)
}

/** The questionnaire to begin with: the one that was chosen last, otherwise the first. */
export async function questionnaireToBegin(): Promise<Questionnaire | undefined> {
  const { questionnaires } = await loadWorkspace()
  const chosen = lastChosen.get()
  const find = (): Questionnaire | undefined => questionnaires.newest.find(({ id }) => id === chosen)
  if (chosen !== null && find() === undefined) await questionnaires.loadAll()
  return find() ?? questionnaires.newest[0]
}
