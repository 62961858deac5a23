import { use } from 'react'
import type { LoadableQuestionnaires } from '../../state/loadable-questionnaires.ts'
import { useValue } from '../../state/use-value.ts'
import { lastChosen, rememberChosen } from '../../shell/chosen-questionnaire.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

let joining: Promise<void> | null = null

/** Leaves out questionnaires that cannot be loaded now; the page works with the others. */
const joinAll = (questionnaires: LoadableQuestionnaires): Promise<void> =>
  (joining ??= questionnaires.loadAll().catch(() => {
    joining = null
  }))

interface Chosen {
  /** Undefined only when there is no questionnaire at all. */
  readonly questionnaire: Questionnaire | undefined
  readonly offered: readonly Questionnaire[]
  /** Chooses one, and remembers it for the next time. */
  choose(id: string): void
}

/** The questionnaire to begin with, of all that this device has; suspends until they are loaded. */
export function useChosenQuestionnaire(): Chosen {
  const { questionnaires } = useWorkspace()
  use(joinAll(questionnaires))
  const offered = useValue(questionnaires.offered)
  const chosen = useValue(lastChosen)
  return { questionnaire: offered.find(({ id }) => id === chosen) ?? offered[0], offered, choose: rememberChosen }
}
