import { memo, useId } from 'react'
import { useTranslation } from '../../words/language.ts'
import type { Value } from '#expression/types.ts'
import type { Finding } from '#outcome/types.ts'
import { checkOf } from '#wording/speech.ts'
import { findingLabel, levelLabel } from '#wording/level.ts'
import { useWording } from '../assessment/open-context.ts'

interface WhatIfCheckProps {
  readonly finding: Finding
  /** The level that is tried; undefined for the actual answer. */
  readonly chosen: Value | undefined
  /** Tries a level; null returns to the actual answer. */
  onChoose(check: string, level: number | null): void
}

/** The levels of one check, to try. Redrawn only when another is chosen: screen readers report every redrawn group. */
export const WhatIfCheck = memo(({ finding, chosen, onChoose }: WhatIfCheckProps) => {
  const { t } = useTranslation()
  const field = useId()
  const wording = useWording()
  const check = checkOf(wording, finding.check)
  const current = chosen ?? finding.level
  return (
    <fieldset className="try">
      <legend>
        {wording.pick(check.short)}{' '}
        <span className="small muted">{t('web.whatIf.now', { answer: findingLabel(wording, finding) })}</span>
      </legend>
      <div className="try__levels">
        {check.levels.map((text, level) => (
          <label key={level} className="try__level">
            <input
              type="radio"
              aria-describedby={`${field}-${level}`}
              name={`try-${check.name}`}
              checked={current === level}
              onChange={() => onChoose(check.name, level === finding.level ? null : level)}
            />
            <span>{levelLabel(wording, level)}</span>
            <span id={`${field}-${level}`} hidden>
              {wording.pick(text)}
            </span>
          </label>
        ))}
      </div>
      {typeof current === 'number' ? (
        <p className="small muted">{wording.pick(check.levels[current] ?? check.title)}</p>
      ) : null}
    </fieldset>
  )
})
