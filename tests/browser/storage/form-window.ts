import type { Library } from '#web/state/library.ts'
import type { OpenAssessment } from '#web/state/open-assessment.ts'

/** What the page in `tests/browser/form/page` defines on its window. */
export interface FormWindow {
  readonly opened: OpenAssessment
  readonly library: Library
}
