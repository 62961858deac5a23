import { useTranslation } from '../../words/language.ts'
import { undecided } from '#review/settle.ts'
import { hrefTo, roundSteps, type RoundStep } from '../../router/route.ts'
import type { Coordinated } from './common/use-coordinated.ts'
import '../../components/StepNumber.css'
import './RoundSteps.css'

interface RoundStepsProps {
  readonly id: string
  readonly current: RoundStep
  readonly coordinated: Coordinated
}

/** The pages of the round with their progress. Every step is always available. */
export function RoundSteps({
  id,
  current,
  coordinated: { settling, round, comparison, counted, signOffs }
}: RoundStepsProps) {
  const { t } = useTranslation()
  const seats = new Set(counted.map(({ reviewer }) => reviewer.seat)).size
  const states: Readonly<Partial<Record<RoundStep, string>>> = {
    collect: t('web.round.steps.collectState', { count: seats, total: round.seats.length }),
    ...(comparison.checks.length === 0
      ? {}
      : {
          settle: t('web.round.steps.settleState', {
            count: comparison.checks.length - undecided(comparison, settling).length,
            total: comparison.checks.length
          })
        }),
    'sign-off': t('web.round.steps.signOffState', {
      count: signOffs.filter(({ standing }) => standing !== 'changed').length,
      total: round.seats.length
    })
  }
  return (
    <nav className="round-steps no-print" aria-label={t('web.round.steps.label')}>
      <ol className="plain-list">
        {roundSteps.map((step, index) => (
          <li key={step}>
            <a
              href={hrefTo({ page: 'round', id, step, check: null })}
              aria-current={step === current ? 'page' : undefined}
            >
              <span className="step-number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="round-steps__words">
                <span>{t(`web.round.steps.${step}`)}</span>
                {states[step] === undefined ? null : <span className="small muted">{states[step]}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
