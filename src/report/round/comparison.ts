import { heading, paragraph } from '../blocks.ts'
import type { Report, Section } from '../model.ts'
import { roundFacts, reviewerBlocks } from './about.ts'
import { agreementBlocks } from './agreement.ts'
import { agreementSentence } from '#wording/round/agreement.ts'
import { createRoundContext, shortenedRound, type RoundContext, type RoundInput } from './context.ts'
import { roundDocument } from './document.ts'
import { mapSection } from './heat-map.ts'
import { inWordsSection } from './in-words.ts'
import { othersSection } from './others.ts'
import { profilesSection } from './profiles.ts'
import { comparisonSheets } from './comparison-sheets.ts'

/** Builds the comparison of all reviews of a round as a document. The same input gives the same document. */
export function buildRoundComparison(input: RoundInput): Report {
  const context = createRoundContext(shortenedRound(input), 'working')
  const isEmpty = input.comparison.reviewers.length === 0
  return roundDocument(
    context,
    'comparison',
    [
      aboutSection(context),
      ...(isEmpty
        ? []
        : [
            agreementSection(context),
            profilesSection(context),
            mapSection(context),
            inWordsSection(context),
            othersSection(context)
          ])
    ],
    comparisonSheets(context)
  )
}

function aboutSection(context: RoundContext): Section {
  const { say } = context
  return {
    id: 'about',
    flow: 'run-on',
    blocks: [
      heading(1, 'about', say('round.comparison.title')),
      paragraph(say('round.comparison.lead')),
      roundFacts(context),
      ...reviewerBlocks(context)
    ]
  }
}

function agreementSection(context: RoundContext): Section {
  const title = heading(1, 'agreement', context.say('round.agreement.title'))
  return {
    id: 'agreement',
    flow: 'new-page',
    blocks: [title, paragraph(agreementSentence(context)), ...agreementBlocks(context)]
  }
}
