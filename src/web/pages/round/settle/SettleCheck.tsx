import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { CheckComparison } from '#review/compare.ts'
import { undecide, undecided, type SettledCheck } from '#review/settle.ts'
import { cellLabel } from '#wording/round/answers.ts'
import { checkOf } from '#wording/speech.ts'
import { shortOf } from '#wording/names.ts'
import { Icon } from '../../../components/Icon.tsx'
import { Page } from '../../../components/Page.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { hrefTo } from '../../../router/route.ts'
import { announceAloud } from '../../../shell/announce.ts'
import { settlingOf } from '#editing/round-part.ts'
import { useValue } from '../../../state/use-value.ts'
import { useOpen } from '../../assessment/open-context.ts'
import { ReviewerAnswers } from '../shared/ReviewerAnswers.tsx'
import { DissentFields } from './DissentFields.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { decideCheck, settledOn } from '#editing/decide-check.ts'
import type { Coordinated } from '../shared/use-coordinated.ts'
import { isBlank } from '#lib/blank.ts'
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
      const part = settlingOf(now)
      return part === null ? now : undecide(now, part, check, questionnaire)
    })
    announceAloud('round.settle.undone')
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  const said = comparison.cells[0]
  const overruled =
    ruling === null || said === undefined || comparison.unanimous === null || comparison.unanimous === ruling.answer
      ? null
      : cellLabel(coordinated, said)
  const lacksReason = ruling?.answer === 'not-applicable' && isBlank(ruling.remark)
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
            {overruled === null ? null : (
              <p className="measure">{t('web.round.settle.overrules', { answer: overruled })}</p>
            )}
            <TextField
              id="reason"
              long
              label={t('web.round.settle.reason')}
              hint={t('web.round.settle.reasonHint')}
              value={ruling.reason}
              onChange={(reason) => change({ reason })}
            />
            <TextField
              id="evidence"
              long
              label={t('web.round.settle.evidence')}
              hint={t('web.round.settle.evidenceHint')}
              error={lacksReason ? t('form.reason') : undefined}
              value={ruling.remark}
              onChange={(remark) => change({ remark })}
            />
            <DissentFields
              coordinated={coordinated}
              comparison={comparison}
              dissent={ruling.dissent}
              onChange={(dissent) => change({ dissent })}
            />
            <Button className="button" onClick={takeBack}>
              {t('web.round.settle.undo')}
            </Button>
          </>
        )}
      </section>
      <Ways
        id={id}
        check={check}
        all={coordinated.comparison.checks.map((each) => each.check)}
        open={undecided(coordinated.comparison, settling)}
      />
    </Page>
  )
}

interface WaysProps {
  readonly id: string
  readonly check: string
  readonly all: readonly string[]
  readonly open: readonly string[]
}

/** Links to the previous check, and to the next open one. */
function Ways({ id, check, all, open }: WaysProps) {
  const { t } = useTranslation()
  const at = all.indexOf(check)
  const previous = all[at - 1]
  const next = open.find((name) => all.indexOf(name) > at) ?? open.find((name) => name !== check)
  const hrefOf = (to: string | null) => hrefTo({ page: 'round', id, step: 'settle', check: to })
  return (
    <nav className="fill__ways" aria-label={t('web.round.settle.ways')}>
      {previous === undefined ? (
        <span />
      ) : (
        <a className="button" href={hrefOf(previous)}>
          <Icon name="back" /> {t('web.round.settle.previous')}
        </a>
      )}
      <a className="button button--primary" href={hrefOf(next ?? null)}>
        {t(next === undefined ? 'web.round.settle.ready' : 'web.round.settle.next')} <Icon name="arrow" />
      </a>
    </nav>
  )
}
