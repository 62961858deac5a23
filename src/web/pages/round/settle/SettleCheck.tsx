import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { CheckComparison } from '#review/comparison.ts'
import { undecide, undecided, type SettledCheck } from '#review/settle.ts'
import { checkOf } from '#wording/speech.ts'
import { shortOf } from '#wording/names.ts'
import { Page } from '../../../components/Page.tsx'
import { hrefTo } from '../../../router/route.ts'
import { announceAloud } from '../../../shell/announce.ts'
import { settlingOf } from '#editing/round-part.ts'
import { useValue } from '../../../state/use-value.ts'
import { useOpen } from '../../assessment/open-context.ts'
import { ReviewerAnswers } from '../common/ReviewerAnswers.tsx'
import { DecisionFields } from './DecisionFields.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { decideCheck, settledOn } from '#editing/decide-check.ts'
import type { Coordinated } from '../common/use-coordinated.ts'
import { CheckLinks } from './CheckLinks.tsx'
import './SettleCheck.css'

interface SettleCheckProps {
  readonly id: string
  readonly coordinated: Coordinated
  readonly comparison: CheckComparison
}

/** One check: the answers of all reviewers, and the decision. Saves every change at once. */
export function SettleCheck({ id, coordinated, comparison }: SettleCheckProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment } = useValue(open)
  const { questionnaire, pick, settling } = coordinated
  const { check } = comparison
  const question = checkOf(coordinated, check)
  const ruling = settledOn(assessment, questionnaire, check)
  const change = (changed: Partial<SettledCheck>) =>
    open.revise((now) => decideCheck(now, questionnaire, comparison, changed))
  const takeBack = () => {
    open.revise((now) => {
      const settling = settlingOf(now)
      return settling === null ? now : undecide(now, settling, check, questionnaire)
    })
    announceAloud('round.settle.undone')
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <Page
      heading={shortOf(coordinated, check)}
      of={check}
      kicker={<a href={hrefTo({ page: 'round', id, step: 'settle', check: null })}>{t('web.round.settle.back')}</a>}
    >
      <p className="lead page-body">{pick(question.title)}</p>
      <section className="section stack" aria-labelledby="said">
        <h2 id="said">{t('web.round.settle.said')}</h2>
        <ReviewerAnswers coordinated={coordinated} comparison={comparison} />
      </section>
      <section className="section stack settle-form" aria-labelledby="decision">
        <h2 id="decision">{t('web.round.settle.decision')}</h2>
        <LevelChoice
          coordinated={coordinated}
          comparison={comparison}
          chosen={ruling?.answer ?? null}
          onChoose={(answer) => change({ answer })}
        />
        {ruling === null ? (
          <p className="muted measure">{t('web.round.settle.first')}</p>
        ) : (
          <>
            <DecisionFields coordinated={coordinated} comparison={comparison} ruling={ruling} onChange={change} />
            <Button className="button" onClick={takeBack}>
              {t('web.round.settle.undo')}
            </Button>
          </>
        )}
      </section>
      <CheckLinks
        id={id}
        check={check}
        all={coordinated.comparison.checks.map((each) => each.check)}
        open={undecided(coordinated.comparison, settling)}
      />
    </Page>
  )
}
