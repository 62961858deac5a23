import { useMemo } from 'react'
import { compareReviews } from '#review/compare.ts'
import { standings, type StandingWord } from '#review/sign-off.ts'
import type { Settling } from '#review/types.ts'
import { wordRound, type RoundWording } from '#wording/round/round.ts'
import { settlingOf } from '#editing/round-part.ts'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import { useOpen } from '../../assessment/open-context.ts'

/**
 * A round as its coordinator sees it: all reviews compared, and the texts to describe it, which are those of the
 * documents.
 */
export interface Coordinated extends RoundWording {
  readonly settling: Settling
  /** The sign-off of each seat, and whether it still counts. */
  readonly signOffs: readonly StandingWord[]
}

/** The round that the open assessment settles; null when it settles none. */
export function useCoordinated(): Coordinated | null {
  const { t: translate, language } = useTranslation()
  const open = useOpen()
  const { assessment } = useValue(open)
  const settling = settlingOf(assessment)
  const signOffs = useMemo(() => (settling === null ? [] : standings(assessment, settling)), [assessment, settling])
  const round = settling?.round
  const reviews = settling?.reviews
  const comparison = useMemo(
    () => (round === undefined || reviews === undefined ? null : compareReviews(open.questionnaire, round, reviews)),
    [open, round, reviews]
  )
  const wording = useMemo(
    () =>
      comparison === null || round === undefined || reviews === undefined
        ? null
        : wordRound({ questionnaire: open.questionnaire, round, reviews, comparison, language, translate }),
    [open, comparison, round, reviews, language, translate]
  )
  return settling === null || wording === null ? null : { ...wording, settling, signOffs }
}
