import { questionnaireFor } from '#questionnaire/collection.ts'
import { dayModified } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import type { Summary } from '#storage/store.ts'
import { ProgressBar } from '../../components/ProgressBar.tsx'
import { answeredText } from '#wording/score.ts'
import { hrefTo } from '../../router/route.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { progressOf } from '#editing/progress.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { titleOf } from '../../words/title.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { roundLine } from './round-line.ts'
import { SavedRowTools } from './SavedRowTools.tsx'

interface SavedRowProps {
  readonly summary: Summary
  /** A name that is unique in the list, for users who hear one link after the other. */
  readonly name: string
  onRemove(): void
}

/** A saved assessment: its title, round, version and progress, and what can be done with it. */
export function SavedRow({ summary, name, onRemove }: SavedRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { questionnaires } = useWorkspace()
  const questionnaire = questionnaireFor(summary.questionnaire, questionnaires)
  const progress =
    questionnaire === null
      ? null
      : progressOf(questionnaire, visibleAnswers(questionnaire, summary.depth, summary.answers))
  const share = progress === null || progress.total === 0 ? 0 : progress.answered / progress.total
  const title = titleOf(summary.answers, t)
  const round = summariseRound(summary.review)
  const isWorkshop = summary.review?.['kind'] === 'workshop'

  return (
    <li className="saved">
      <div className="saved__what">
        <p className="saved__title">
          <a
            href={hrefTo(
              isWorkshop
                ? { page: 'workshop', id: summary.id, step: 'prepare' }
                : round === null
                  ? { page: 'fill', id: summary.id, part: null, question: null }
                  : { page: 'round', id: summary.id, step: 'collect', check: null }
            )}
            aria-label={name}
          >
            {title}
          </a>
        </p>
        {isWorkshop ? (
          <p className="saved__round small">
            <span className="badge">{t('web.workshop.kind')}</span>
          </p>
        ) : null}
        {round === null ? null : (
          <p className="saved__round small">
            <span className="badge">{t(`web.round.kind.${round.kind}`)}</span> {roundLine(round, t, language)}
          </p>
        )}
        <p className="saved__facts small muted">
          {summary.draftVersion === '' ? null : (
            <span>{t('common.draftVersion', { version: summary.draftVersion })}</span>
          )}
          <span>{t(`common.depth.${summary.depth}`)}</span>
          <span>{t('web.list.changed', { date: formatDate(dayModified(summary), language) })}</span>
          {progress === null ? null : (
            <span className="number">
              <ProgressBar share={share} />{' '}
              {answeredText(t, language, {
                total: progress.total,
                unknown: progress.unknown,
                unanswered: progress.total - progress.answered
              })}
            </span>
          )}
        </p>
      </div>
      <SavedRowTools summary={summary} name={name} onRemove={onRemove} />
    </li>
  )
}
