import { createContext, useContext } from 'react'
import type { Wording } from '#wording/assessment.ts'
import type { AssessmentView } from '#wording/view.ts'
import type { WorkingAssessment } from '#editing/round-part.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'

export const OpenContext = createContext<OpenAssessment | null>(null)

/** The assessment of the current pages. Throws outside them. */
export function useOpen(): OpenAssessment {
  const open = useContext(OpenContext)
  if (open === null) throw new Error('There is no open assessment here')
  return open
}

/** The view of the open assessment. */
export type OpenView = AssessmentView<WorkingAssessment>

/** Returns the current view of the open assessment, derived on the first call. */
export const ViewContext = createContext<(() => OpenView) | null>(null)

/**
 * Everything that follows from the open assessment, in the language of the page. A component that uses it renders again
 * at every change. Throws outside its pages.
 */
export function useView(): OpenView {
  const view = useContext(ViewContext)
  if (view === null) throw new Error('There is no open assessment here')
  return view()
}

/** The texts about the open assessment, the same as in its report. */
export const useWording = (): Wording => useView().wording
