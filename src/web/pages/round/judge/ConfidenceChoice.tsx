import { useId } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import { withConfidence, withRoundPart } from '#review/judge-separately.ts'
import { confidences, type Confidence } from '#review/types.ts'
import { judgingOf } from '#editing/round-part.ts'
import { useValue } from '../../../state/use-value.ts'
import { useOpen, useWording } from '../../assessment/open-context.ts'
import '../common/Fieldset.css'
import './ConfidenceChoice.css'

/** How sure the reviewer is of a check. Saved like an answer. */
export default function ConfidenceChoice({ check }: { readonly check: string }) {
  const { t } = useTranslation()
  const id = useId()
  const open = useOpen()
  const { questionnaire, pick } = useWording()
  const chosen = judgingOf(useValue(open).assessment)?.confidence[check] ?? null
  const name = questionnaire.checks.get(check)
  const set = (confidence: Confidence | null) =>
    open.revise((assessment) => {
      const judging = judgingOf(assessment)
      return judging === null || judging.handedInAt !== ''
        ? assessment
        : withRoundPart(assessment, withConfidence(judging, check, confidence))
    })
  return (
    <fieldset className="plain-fieldset confidence" role="radiogroup" aria-labelledby={`${id}-label`}>
      <legend id={`${id}-label`} className="confidence__label">
        {t('web.round.confidence.ask')}
        <span className="visually-hidden">
          {' '}
          {t('web.round.confidence.of', { check: name === undefined ? check : pick(name.short) })}
        </span>
      </legend>
      <div className="confidence__choices">
        {confidences.map((confidence) => (
          <label key={confidence} className="chip">
            <input type="radio" name={id} checked={chosen === confidence} onChange={() => set(confidence)} />
            <span>{t(`web.round.confidence.${confidence}`)}</span>
          </label>
        ))}
        {chosen === null ? null : (
          <Button
            className="button button--quiet button--small"
            aria-describedby={`${id}-label`}
            onClick={() => set(null)}
          >
            {t('web.round.confidence.clear')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
