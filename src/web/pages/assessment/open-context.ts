import { createContext, useContext } from 'react'
import type { Wording } from '#wording/assessment.ts'
import type { AssessmentView } from '#wording/view.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'

export const OpenContext = createContext<OpenAssessment | null>(null)

/** The assessment whose pages these are. */
export function useOpen(): OpenAssessment {
  const open = useContext(OpenContext)
  if (open === null) throw new Error('There is no open assessment here')
  return open
}

/** Gives the view of the open assessment as it is now; derived when the first asks for it. */
export const ViewContext = createContext<(() => AssessmentView) | null>(null)

/** All that follows from the open assessment, in the language of the page. A component that uses it renders again at every change. */
export function useView(): AssessmentView {
  const view = useContext(ViewContext)
  if (view === null) throw new Error('There is no open assessment here')
  return view()
}

/** How pages speak of the open assessment: in the same words as its report. */
export const useWording = (): Wording => useView().wording
