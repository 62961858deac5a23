import { questionnaireFor } from '#questionnaire/collection.ts'
import { passportNames } from '#assessment/passport.ts'
import type { Summary } from '#storage/store.ts'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { hrefTo } from '../../router/route.ts'
import { routeToQuestion } from '../../router/route-to-question.ts'
import { goTo } from '../../router/use-route.ts'
import { announce } from '../../shell/announce.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { useTranslation } from '../../words/language.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { RenameDialog } from './RenameDialog.tsx'
import { saveOne } from './save-one.ts'

interface SavedRowToolsProps {
  readonly summary: Summary
  /** A name that is unique in the list. */
  readonly name: string
  onRemove(): void
}

/** The actions on one saved assessment. */
export function SavedRowTools({ summary, name, onRemove }: SavedRowToolsProps) {
  const { t } = useTranslation()
  const { library, questionnaires } = useWorkspace()
  const [isRenaming, setRenaming] = useState(false)
  const round = summariseRound(summary.review)

  const duplicate = async () => {
    const questionnaire = questionnaireFor(summary.questionnaire, questionnaires)
    const result = await library.duplicate(summary.id)
    if (!result.ok) return
    goTo(
      questionnaire === null
        ? { page: 'fill', id: result.value, part: null, question: null }
        : routeToQuestion(questionnaire, result.value, passportNames.version)
    )
    announce('list.duplicated', { name })
  }

  return (
    <>
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
    </>
  )
}
