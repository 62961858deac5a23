import { questionnairesOf } from '#questionnaire/collection.ts'
import type { Assessment } from '#assessment/types.ts'
import { prefixPaths, type Result } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkWorkshop } from './read.ts'
import type { Workshop } from './types.ts'

/** What an assessment has under `review` while its levels are decided in a workshop. */
export interface Held {
  readonly kind: 'workshop'
  readonly workshop: Workshop
}

/** Reads the workshop that an assessment carries; null when it carries none. Paths start at `review`. */
export function workshopPart(
  { review }: Pick<Assessment, 'review'>,
  questionnaire: Questionnaire
): Result<Held> | null {
  if (review?.['kind'] !== 'workshop') return null
  const read = checkWorkshop(review['workshop'], questionnairesOf(questionnaire))
  return read.ok
    ? {
        ok: true,
        value: { kind: 'workshop', workshop: read.value.workshop },
        warnings: prefixPaths('review.workshop', read.warnings)
      }
    : { ok: false, problems: prefixPaths('review.workshop', read.problems) }
}
