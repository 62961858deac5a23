import { bullets, heading, paragraph, strong } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Runs, Section } from '../model.ts'
import { shortAddress } from '#wording/address.ts'
import { firstSentence } from '#wording/advice.ts'

/** Other assessments that this draft calls for, and why. */
export function referralsSection(context: Context): Section {
  const { say, pick, outcome, questionnaire } = context
  const isQuick = outcome.depth === 'quick'
  const entries = outcome.referrals.flatMap(({ id }) => {
    const referral = questionnaire.advices.referrals.find((candidate) => candidate.id === id)
    return referral === undefined
      ? []
      : [
          [
            strong(`${pick(referral.name)}. `),
            { text: isQuick ? firstSentence(pick(referral.text)) : pick(referral.text) },
            ...link(referral.url)
          ]
        ]
  })
  const rest =
    entries.length === 0 ? [paragraph(say('referrals.none'))] : [paragraph(say('referrals.lead')), bullets(entries)]
  return { id: 'referrals', flow: 'run-on', blocks: [heading(1, 'referrals', say('referrals.title')), ...rest] }
}

/** The address, short enough to read on paper. */
const link = (url: string | null): Runs => (url === null ? [] : [{ text: ' ' }, { text: shortAddress(url), href: url }])
