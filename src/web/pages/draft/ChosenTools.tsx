import { useId, useRef, useState } from 'react'
import { evidenceLimits } from '#assessment/evidence.ts'
import { narrowed, sentenceBeside, widened } from '#draft/neighbours.ts'
import { isFrozen } from '#editing/round-part.ts'
import { shortOf } from '#wording/names.ts'
import { Button } from '../../components/Button.tsx'
import type { Chosen, OpenDraft } from '../../draft/open-drafts.ts'
import { changePane } from '../../draft/open-drafts.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { goToQuestion } from '../fill/go-to-question.ts'
import { chooseSpot } from './choose-spot.ts'
import { takenAs, takeAsEvidence } from './take-as-evidence.ts'
import { usePane } from './use-draft.ts'

interface ChosenToolsProps {
  readonly draft: OpenDraft
  readonly part: string
  readonly chosen: Chosen
}

/** What the user can do with the chosen sentence: use it for a check, widen it, go to the next. */
export function ChosenTools({ draft, part, chosen }: ChosenToolsProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const { assessment } = useValue(open)
  const { check } = usePane()
  const fieldId = useId()
  const { questionnaire } = open
  const here = questionnaire.parts.find(({ name }) => name === part)?.questions ?? []
  const names = [...questionnaire.checks.keys()].filter(
    (name) => (here.includes(name) || name === check) && !wording.hidden.has(name)
  )
  const [picked, setPicked] = useState<string | null>(null)
  const target = picked ?? check ?? names[0] ?? null
  const { id } = assessment
  const go = (next: Omit<Chosen, 'isProposed'> | null) =>
    next === null ? undefined : chooseSpot(id, { ...next, isProposed: false })
  const [wider, narrower] = [widened(draft.blocks, chosen), narrowed(draft.blocks, chosen)]
  const isProposed = chosen.isProposed && target === check
  const back = useRef<HTMLButtonElement>(null)
  const isTaken = target !== null && takenAs(open, { draft, chosen, check: target }) !== undefined
  return (
    <div className="draft__tools" role="group" aria-label={t('web.draft.chosen.label')}>
      {target === null || isFrozen(assessment) ? null : (
        <div className="row">
          {isTaken ? (
            <span>{t('web.draft.chosen.taken', { check: shortOf(wording, target) })}</span>
          ) : (
            <Button
              className="button button--primary button--small"
              onClick={() => {
                takeAsEvidence(open, wording, t, { draft, chosen, check: target, isProposed })
                back.current?.focus()
              }}
            >
              {t('web.draft.chosen.takeFor', { check: shortOf(wording, target) })}
            </Button>
          )}
          <Button ref={back} className="button button--quiet button--small" onClick={() => goToQuestion(open, target)}>
            {t('web.draft.back')}
          </Button>
        </div>
      )}
      {names.length < 2 || isFrozen(assessment) ? null : (
        <div className="row small">
          <label htmlFor={fieldId}>{t('web.draft.chosen.to')}</label>
          <select
            id={fieldId}
            className="input"
            value={target ?? ''}
            onChange={(event) => setPicked(event.target.value)}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {shortOf(wording, name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="row">
        <Button
          className="button button--quiet button--small"
          onClick={() => go(sentenceBeside(draft.blocks, chosen, -1))}
        >
          {t('web.draft.chosen.previous')}
        </Button>
        <Button
          className="button button--quiet button--small"
          onClick={() => go(sentenceBeside(draft.blocks, chosen, 1))}
        >
          {t('web.draft.chosen.next')}
        </Button>
        {wider.start === chosen.start && wider.end === chosen.end ? null : (
          <Button
            className="button button--quiet button--small"
            onClick={() => changePane(id, { chosen: { ...chosen, ...wider } })}
          >
            {t('web.draft.chosen.more')}
          </Button>
        )}
        {narrower.end === chosen.end ? null : (
          <Button
            className="button button--quiet button--small"
            onClick={() => changePane(id, { chosen: { ...chosen, ...narrower } })}
          >
            {t('web.draft.chosen.less')}
          </Button>
        )}
      </div>
      {chosen.end - chosen.start <= evidenceLimits.quotation ? null : (
        <p className="small muted">{t('web.draft.chosen.cut', { count: evidenceLimits.quotation })}</p>
      )}
    </div>
  )
}
