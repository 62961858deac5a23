import { useMemo } from 'react'
import { compareReviews } from '#review/compare.ts'
import { standings, type StandingWord } from '#review/sign-off.ts'
import type { Settling } from '#review/types.ts'
import { createRoundContext, type RoundContext } from '#report/round/context.ts'
import { settlingOf } from '../../state/review-part.ts'
import { useValue } from '../../state/use-value.ts'
import { softwareVersion } from '../../version.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'

/** A round as its coordinator sees it: everything that was handed in beside each other, and the words to speak of it, which are those of the documents. */
export interface Coordinated extends RoundContext {
  readonly settling: Settling
  /** What the seats say, held against what is settled now. */
  readonly words: readonly StandingWord[]
}

/** Null on an assessment that does not settle a round. */
export function useCoordinated(): Coordinated | null {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useOpen()
  const { assessment } = useValue(open)
  const settling = settlingOf(assessment)
  const words = useMemo(() => (settling === null ? [] : standings(assessment, settling)), [assessment, settling])
  const round = settling?.round
  const reviews = settling?.reviews
  const comparison = useMemo(
    () => (round === undefined || reviews === undefined ? null : compareReviews(open.questionnaire, round, reviews)),
    [open, round, reviews]
  )
  const context = useMemo(
    () =>
      comparison === null || round === undefined || reviews === undefined
        ? null
        : createRoundContext(
            {
              questionnaire: open.questionnaire,
              round,
              reviews,
              comparison,
              language,
              translate: (key, args) => t(key, { ...args }),
              softwareVersion
            },
            'working'
          ),
    [open, comparison, round, reviews, language, t]
  )
  return settling === null || context === null ? null : { ...context, settling, words }
}
