import { useTranslation } from '../../../words/language.ts'
import type { Value } from '#expression/types.ts'
import type { CheckComparison } from '#review/comparison.ts'
import { checkOf } from '#wording/speech.ts'
import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import type { Coordinated } from '../common/use-coordinated.ts'
import { ReviewerNames } from '../common/ReviewerNames.tsx'
import '../common/Fieldset.css'
import './LevelChoice.css'

interface LevelChoiceProps {
  readonly coordinated: Coordinated
  readonly comparison: CheckComparison
  readonly chosen: Value | null
  onChoose(answer: number | string): void
}

/** The levels of a check, each with the reviewers who chose it. */
export function LevelChoice({ coordinated, comparison: { check, cells }, chosen, onChoose }: LevelChoiceProps) {
  const { t } = useTranslation()
  const { pick } = coordinated
  const { levels, unknown, notApplicable } = checkOf(coordinated, check)
  const options = [
    ...levels.map((text, level) => ({
      value: level,
      label: levelLabel(coordinated, level),
      text: pick(text),
      who: cells.filter((cell) => cell.level === level)
    })),
    {
      value: 'unknown',
      label: t('report.finding.unknown'),
      text: pick(unknown),
      who: cells.filter(({ outcome }) => outcome === 'unknown')
    },
    ...(notApplicable === null
      ? []
      : [
          {
            value: 'not-applicable',
            label: t('report.finding.not-applicable'),
            text: pick(notApplicable.text),
            who: cells.filter(({ outcome }) => outcome === 'not-applicable')
          }
        ])
  ]
  return (
    <fieldset
      className="plain-fieldset level-choice"
      role="radiogroup"
      aria-label={t('web.round.settle.level', { check: shortOf(coordinated, check) })}
    >
      {options.map(({ value, label, text, who }) => (
        <label key={value} className="level-choice__option">
          <input type="radio" name="level" checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            <strong>{label}</strong>
            {text === label ? null : <span className="level-choice__text">{text}</span>}
            {who.length === 0 ? null : (
              <span className="level-choice__who small">
                <ReviewerNames
                  coordinated={coordinated}
                  reviewers={who.map(({ reviewer }) => reviewer)}
                  in={(names) => t('web.round.settle.who', { names })}
                />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
