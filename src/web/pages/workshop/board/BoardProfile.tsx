import { bandLabel } from '#wording/level.ts'
import { rangeShort, rangeSpoken } from '#wording/score.ts'
import { themeOf, type Speech } from '#wording/speech.ts'
import { isUndecided, verdictLabel } from '#wording/undecided.ts'
import type { BoardView } from '#workshop/view.ts'
import { useTranslation } from '../../../words/language.ts'
import { Profile } from '../../../components/Profile.tsx'

interface BoardProfileProps {
  readonly speech: Speech
  readonly profile: BoardView['profile']
}

/** The themes with the scores that follow from the decisions and choices of the room. */
export function BoardProfile({ speech, profile }: BoardProfileProps) {
  const { t } = useTranslation()
  return (
    <Profile
      caption={t('web.workshop.board.profileCaption')}
      columns={{
        label: t('web.outcome.column.theme'),
        points: t('web.outcome.column.points'),
        band: t('web.outcome.column.band')
      }}
      zones={speech.questionnaire.policy.bands.map(({ from }) => from)}
      rows={profile
        .filter(({ theme }) => themeOf(speech, theme).inOverall)
        .map(({ theme, score, band, possibleBand, judged }) => ({
          id: theme,
          label: speech.pick(themeOf(speech, theme).short),
          score,
          band,
          points: score === null ? '–' : rangeShort(speech, score),
          pointsHeard: score === null ? speech.say('none') : rangeSpoken(speech, score),
          bandLabel:
            judged === 0
              ? t('web.workshop.board.notJudged')
              : band === possibleBand || isUndecided(speech, score)
                ? verdictLabel(speech, { score, band })
                : t('web.workshop.board.bands', { from: bandLabel(speech, band), to: bandLabel(speech, possibleBand) })
        }))}
    />
  )
}
