import { expect, it } from 'vitest'
import { compareVisibility, sawEnoughVisibility } from './compare-visibility.ts'

// `npm run differential` does the same with other seeds and many more cases.
it('a question is hidden exactly when SurveyJS hides it on the visible answers; on raw answers it would not be', () => {
  const seen = compareVisibility(7, 150)
  expect(sawEnoughVisibility(seen, 150), JSON.stringify(seen)).toBe(true)
})
