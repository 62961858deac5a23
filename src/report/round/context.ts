import { shortenTexts } from '#wording/shorten-texts.ts'
import type { Translate } from '#i18n/translator.ts'
import type { RoundComparison } from '#review/comparison.ts'
import { latestReviews } from '#review/merge-reviews.ts'
import { placesBelow } from '../draft-places.ts'
import type { Flavour } from '../model.ts'
import { cutIn } from '#wording/cut.ts'
import { wordRound, type RoundToWord, type RoundWording } from '#wording/round/round.ts'
import { speechIn } from '#wording/speech.ts'

export interface RoundInput extends RoundToWord {
  readonly softwareVersion: string
}

/** What every section about a round needs to look things up and to name reviewers. */
export interface RoundContext extends RoundWording {
  readonly isPublic: boolean
  readonly translate: Translate
  readonly softwareVersion: string
}

/** Derives from its input what every section about a round needs. */
export function createRoundContext(input: RoundInput, flavour: Flavour): RoundContext {
  const isPublic = flavour === 'public'
  return {
    ...wordRound(input, !isPublic),
    isPublic,
    translate: input.translate,
    softwareVersion: input.softwareVersion
  }
}

/** The input with the places in the draft among the remarks, and texts shortened to what a document can hold. */
export function shortenedRound(input: RoundInput): RoundInput {
  const { round, reviews } = input
  const comparison = inPlace(input)
  return { ...input, ...shortenTexts({ round, reviews, comparison }, cutIn(speechIn(input))) }
}

/** The comparison with the evidence of each reviewer below their remark. */
function inPlace({ round, reviews, comparison, translate }: RoundInput): RoundComparison {
  const evidence = new Map(
    latestReviews(round, reviews).map(({ reviewer, assessment }) => [reviewer.id, assessment.evidence ?? {}])
  )
  return {
    ...comparison,
    checks: comparison.checks.map((compared) => ({
      ...compared,
      cells: compared.cells.map((cell) => {
        const pieces = evidence.get(cell.reviewer)?.[compared.check] ?? []
        return { ...cell, remark: placesBelow(cell.remark, pieces, translate) }
      })
    }))
  }
}
