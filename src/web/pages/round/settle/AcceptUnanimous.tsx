import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import { undecide } from '#review/settle.ts'
import { acceptUnanimous } from '#review/accept-unanimous.ts'
import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { Undo } from '../../../components/Undo.tsx'
import { settlingOf } from '#editing/round-part.ts'
import { useOpen, useWording } from '../../assessment/open-context.ts'
import type { Coordinated } from '../common/use-coordinated.ts'
import '../common/Box.css'

/** Takes over everything that all reviewers agree on, after saying what will happen. */
export function AcceptUnanimous({ coordinated }: { readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const [accepted, setAccepted] = useState<readonly string[]>([])
  const { comparison, settling } = coordinated
  const ready = comparison.checks.filter(({ check, unanimous }) => unanimous !== null && !(check in settling.decisions))
  const accept = () => {
    setAccepted(ready.map(({ check }) => check))
    open.revise((assessment) => {
      const now = settlingOf(assessment)
      return now === null ? assessment : acceptUnanimous(assessment, now, comparison, open.questionnaire)
    })
  }
  const undo = () => {
    open.revise((assessment) =>
      accepted.reduce((changed, check) => {
        const now = settlingOf(changed)
        return now === null ? changed : undecide(changed, now, check, open.questionnaire)
      }, assessment)
    )
    setAccepted([])
  }
  if (accepted.length > 0)
    return <Undo said={t('web.round.settle.accepted', { count: accepted.length })} onUndo={undo} />
  if (ready.length === 0 || comparison.reviewers.length < 2) return null
  return (
    <section className="section box stack" aria-labelledby="accept">
      <h2 id="accept">{t('web.round.settle.accept', { count: ready.length })}</h2>
      <p className="measure">{t('web.round.settle.acceptText')}</p>
      <details>
        <summary>{t('web.round.settle.acceptWhich')}</summary>
        <ul className="columns">
          {ready.map(({ check, unanimous }) => (
            <li key={check}>
              {shortOf(coordinated, check)}:{' '}
              {typeof unanimous === 'number' ? levelLabel(wording, unanimous) : t('report.finding.not-applicable')}
            </li>
          ))}
        </ul>
      </details>
      <Button className="button button--primary" onClick={accept}>
        {t('web.round.settle.acceptButton')}
      </Button>
    </section>
  )
}
