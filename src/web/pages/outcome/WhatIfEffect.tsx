import type { Outcome, Score } from '#outcome/types.ts'
import type { Wording } from '#wording/assessment.ts'
import { rangeSpoken } from '#wording/score.ts'
import { themeOf } from '#wording/speech.ts'
import { verdictLabel } from '#wording/undecided.ts'
import { useTranslation } from '../../words/language.ts'

interface WhatIfEffectProps {
  readonly theme: string
  readonly tried: Wording
  /** The outcome of the actual answers. */
  readonly before: Outcome
}

/** The effect of the tried levels on a theme and on the total, in a sentence beside the choice. */
export function WhatIfEffect({ theme: id, tried, before }: WhatIfEffectProps) {
  const { t } = useTranslation()
  const theme = tried.outcome.themes.find((one) => one.id === id)
  if (theme === undefined) return null
  const { title, inOverall } = themeOf(tried, id)
  const points = (score: Score | null | undefined): string =>
    score === null || score === undefined ? tried.say('none') : rangeSpoken(tried, score)
  const [was, is] = [points(before.themes.find((one) => one.id === id)?.score), points(theme.score)]
  const [wasTotal, isTotal] = [points(before.overall.score), points(tried.outcome.overall.score)]
  return (
    <p className="what-if__effect small">
      {t(was === is ? 'web.whatIf.same' : 'web.whatIf.effect', {
        theme: tried.pick(title),
        before: was,
        after: is,
        band: verdictLabel(tried, theme)
      })}{' '}
      {inOverall && wasTotal !== isTotal ? t('web.whatIf.effectTotal', { before: wasTotal, after: isTotal }) : null}
    </p>
  )
}
