import { emptyPane, paneStates } from '../../draft/open-drafts.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen } from '../assessment/open-context.ts'

/**
 * The checks to look at again: those whose level means something else since an upgrade, and those whose evidence from
 * another version differs in the draft beside the questions.
 */
export function useLookAgain(): readonly string[] {
  const open = useOpen()
  const { id, lookAgain = [] } = useValue(open).assessment
  const { lookAgain: inDraft } = useValue(paneStates).get(id) ?? emptyPane
  return [...new Set([...lookAgain, ...inDraft])].filter((name) => open.questionnaire.checks.has(name))
}
