import { dayModified } from '#assessment/days.ts'
import { passportNames } from '#assessment/passport.ts'
import { formatDate } from '#i18n/format.ts'
import type { Summary } from '#storage/store.ts'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { ProgressBar } from '../../components/ProgressBar.tsx'
import { filledWords } from '#wording/score.ts'
import { hrefTo } from '../../router/route.ts'
import { routeToQuestion } from '../../router/route-to-question.ts'
import { goTo } from '../../router/use-route.ts'
import { announce } from '../../shell/announce.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { progressOf } from '#editing/progress.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { titleOf } from '../../words/title.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { RenameDialog } from './RenameDialog.tsx'
import { roundLine } from './round-line.ts'
import { saveOne } from './save-one.ts'

interface SavedRowProps {
  readonly summary: Summary
  /** A name that is unique in the list, for users who hear one link after the other. */
  readonly name: string
  onRemove(): void
}

export function SavedRow({ summary, name, onRemove }: SavedRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { library, questionnaires } = useWorkspace()
  const [isRenaming, setRenaming] = useState(false)
  const questionnaire = questionnaires.find(({ id }) => id === summary.questionnaire.id)
  const progress =
    questionnaire === undefined
      ? null
      : progressOf(questionnaire, visibleAnswers(questionnaire, summary.depth, summary.answers))
  const share = progress === null || progress.total === 0 ? 0 : progress.answered / progress.total
  const unknown = progress?.unknown ?? 0
  const title = titleOf(summary.answers, t)
  const round = summariseRound(summary.review)

  const duplicate = async () => {
    const result = await library.duplicate(summary.id)
    if (!result.ok) return
    goTo(
      questionnaire === undefined
        ? { page: 'fill', id: result.value, part: null, question: null }
        : routeToQuestion(questionnaire, result.value, passportNames.version)
    )
    announce('list.duplicated', { name })
  }

  return (
    <li className="saved">
      <div className="saved__what">
        <p className="saved__title">
          <a
            href={hrefTo(
              round === null
                ? { page: 'fill', id: summary.id, part: null, question: null }
                : { page: 'round', id: summary.id, step: 'collect', check: null }
            )}
            aria-label={name}
          >
            {title}
          </a>
        </p>
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
          <span className="number">
            <ProgressBar share={share} /> {filledWords(t, language, share, unknown)}
          </span>
        </p>
      </div>
      <div className="saved__tools">
        <a
          className="button button--small"
          href={hrefTo({ page: 'outcome', id: summary.id })}
          aria-label={t('web.list.outcomeOf', { name })}
        >
          {t('web.list.outcome')}
        </a>
        <Disclosure label={t('web.list.moreShort')} name={t('web.list.more', { name })}>
          {round === null ? (
            <a className="button button--quiet" href={hrefTo({ page: 'invite', from: summary.id })}>
              {t('web.round.together.button')}
            </a>
          ) : null}
          {round?.kind === 'judging' ? null : (
            <Button className="button button--quiet" onClick={() => setRenaming(true)}>
              {t('web.list.rename')}
            </Button>
          )}
          <Button className="button button--quiet" onClick={() => duplicate()}>
            {t('web.list.duplicate')}
          </Button>
          <Button className="button button--quiet" onClick={() => saveOne(library, summary.id)}>
            {t('web.list.download')}
          </Button>
          <Button className="button button--quiet" onClick={onRemove}>
            {t('web.list.delete')}
          </Button>
        </Disclosure>
      </div>
      {isRenaming ? <RenameDialog summary={summary} onClose={() => setRenaming(false)} /> : null}
    </li>
  )
}
