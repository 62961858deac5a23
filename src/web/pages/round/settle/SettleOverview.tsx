import { useTranslation } from '../../../words/language.ts'
import { isOverruled } from '#review/compare-check.ts'
import { type CheckComparison } from '#review/comparison.ts'
import { undecided } from '#review/settle.ts'
import { answerText } from '#wording/answer.ts'
import { shortOf } from '#wording/names.ts'
import { Page } from '../../../components/Page.tsx'
import { ProgressBar } from '../../../components/ProgressBar.tsx'
import { hrefTo } from '../../../router/route.ts'
import { useWording } from '../../assessment/open-context.ts'
import { AcceptUnanimous } from './AcceptUnanimous.tsx'
import { TooFew } from '../common/TooFew.tsx'
import type { Coordinated } from '../common/use-coordinated.ts'
import { LevelTally } from './LevelTally.tsx'
import './SettleOverview.css'

interface SettleOverviewProps {
  readonly id: string
  readonly coordinated: Coordinated
}

/** The progress of settling, what can be taken over at once, and every check with its decision. */
export function SettleOverview({ id, coordinated }: SettleOverviewProps) {
  const { t } = useTranslation()
  const { comparison, settling } = coordinated
  if (comparison.reviewers.length === 0)
    return (
      <Page heading={t('web.round.settle.heading')} of="settle">
        <TooFew id={id} />
      </Page>
    )
  const open = new Set(undecided(comparison, settling))
  const [todo, done] = [
    comparison.checks.filter(({ check }) => open.has(check)),
    comparison.checks.filter(({ check }) => !open.has(check))
  ]
  return (
    <Page heading={t('web.round.settle.heading')} of="settle">
      <p className="lead page-body">{t('web.round.settle.lead')}</p>
      <p className="row page-body">
        <ProgressBar share={done.length / comparison.checks.length} />{' '}
        <strong className="number">
          {t('web.round.settle.progress', { count: done.length, total: comparison.checks.length })}
        </strong>
      </p>
      <AcceptUnanimous coordinated={coordinated} />
      <CheckList id={id} heading="todo" checks={todo} coordinated={coordinated} />
      {todo.length > 0 ? null : (
        <p>
          <a className="button button--primary" href={hrefTo({ page: 'round', id, step: 'sign-off', check: null })}>
            {t('web.round.settle.toSignOff')}
          </a>
        </p>
      )}
      <CheckList id={id} heading="done" checks={done} coordinated={coordinated} />
    </Page>
  )
}

interface CheckListProps extends SettleOverviewProps {
  readonly heading: 'todo' | 'done'
  readonly checks: readonly CheckComparison[]
}

function CheckList({ id, heading, checks, coordinated }: CheckListProps) {
  const { t } = useTranslation()
  const wording = useWording()
  const findingOf = (name: string) => wording.outcome.findings.find(({ check }) => check === name)
  return (
    <section className="section stack" aria-labelledby={heading}>
      <h2 id={heading}>{t(`web.round.settle.${heading}`, { count: checks.length })}</h2>
      {checks.length === 0 ? null : (
        <ul className="plain-list settle-list">
          {checks.map((comparison) => {
            const { check } = comparison
            const question = wording.questionnaire.checks.get(check)
            const dissent = coordinated.settling.decisions[check]?.dissent.length ?? 0
            return (
              <li key={check}>
                <a href={hrefTo({ page: 'round', id, step: 'settle', check })}>{shortOf(coordinated, check)}</a>
                <span className="settle-list__state">
                  {heading === 'todo' ? (
                    <LevelTally comparison={comparison} />
                  ) : (
                    <strong>
                      {question === undefined ? '' : answerText(wording, question, wording.answers[check])}
                    </strong>
                  )}
                  {heading === 'done' && isOverruled(comparison, findingOf(check)) ? (
                    <span className="small muted"> · {t('web.round.settle.overruled')}</span>
                  ) : null}
                  {dissent === 0 ? null : (
                    <span className="small muted">, {t('web.round.settle.dissentCount', { count: dissent })}</span>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
