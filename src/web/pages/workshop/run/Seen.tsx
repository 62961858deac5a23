import { rangeInWords } from '#wording/score.ts'
import { checkOf, themeOf } from '#wording/speech.ts'
import { verdictLabel } from '#wording/undecided.ts'
import { gapSentence } from '#wording/workshop/gap.ts'
import { talkSentences } from '#wording/workshop/talk.ts'
import { authorsOwn } from '#workshop/author.ts'
import { talkReasons } from '#workshop/compass.ts'
import { isEnough } from '#workshop/floor.ts'
import { standingOutcome } from '#workshop/standing.ts'
import { sizeOf, totalOf } from '#workshop/tally.ts'
import type { CheckItem } from '#workshop/types.ts'
import { seenCheck } from '#workshop/view.ts'
import { useTranslation } from '../../../words/language.ts'
import { Tallies } from '../common/Tallies.tsx'
import type { HeldWorkshop } from '../common/use-held.ts'

interface SeenProps {
  readonly held: HeldWorkshop
  readonly item: CheckItem
}

/** What the room saw of a check, whether it is worth discussing, and the effect on the theme. */
export function Seen({ held, item }: SeenProps) {
  const { t } = useTranslation()
  const { questionnaire } = held
  const { ballots, gap, far } = seenCheck(item, questionnaire)
  const levels = checkOf(held, item.id).levels.length
  const shown = item.ballots.flatMap((ballot, at) => {
    const total = totalOf(ballot, levels)
    const early = ballot.looked && isEnough(sizeOf(total)) ? total : null
    const tally = ballots[at]?.distribution ?? early
    return tally === null ? [] : [{ at, tally, as: ballot.as }]
  })
  const reasons = item.decision === null ? talkReasons(held.workshop, item, questionnaire) : null
  const isTooFew = shown.length === 0 && ballots.length > 0 && ['revealed', 'discussing'].includes(item.phase)
  if (shown.length === 0 && !isTooFew) return null
  return (
    <section className="stack" aria-labelledby="seen">
      <h2 id="seen">{t('web.workshop.run.result')}</h2>
      {isTooFew ? <p>{t('web.workshop.board.tooFew')}</p> : null}
      {shown.length === 0 ? null : <Tallies speech={held} caption={t('web.workshop.run.result')} ballots={shown} />}
      {reasons === null ? null : talkSentences(held, reasons).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {gap === null ? null : <p className="measure">{gapSentence(held, item.id, gap)}</p>}
      {far === null || far === 0 ? null : <p className="measure">{t('web.workshop.run.far', { count: far })}</p>}
      {isTooFew ? null : <Moving held={held} item={item} highest={levels - 1} />}
    </section>
  )
}

/** The theme with the current levels, and with this check at its highest level. */
function Moving({ held, item, highest }: SeenProps & { readonly highest: number }) {
  const { t } = useTranslation()
  const { workshop, questionnaire, pick } = held
  const theme = themeOf(held, checkOf(held, item.id).theme)
  const find = (changes?: Readonly<Record<string, number>>) =>
    standingOutcome(workshop, questionnaire, changes).themes.find(({ id }) => id === theme.id)
  const authors = authorsOwn(workshop)
  const [now, higher] = [find(), find({ [item.id]: highest })]
  const own = Object.keys(authors).length === 0 ? null : find(authors)
  if (now?.score == null || higher?.score == null) return null
  return (
    <p className="measure">
      {t('web.workshop.run.stands', {
        theme: pick(theme.short),
        points: rangeInWords(held, now.score),
        band: verdictLabel(held, now)
      })}{' '}
      {t('web.workshop.run.ifHighest', {
        level: highest,
        points: rangeInWords(held, higher.score),
        band: verdictLabel(held, higher)
      })}{' '}
      {own?.score == null
        ? null
        : t('web.workshop.author.stands', { points: rangeInWords(held, own.score), band: verdictLabel(held, own) })}
    </p>
  )
}
