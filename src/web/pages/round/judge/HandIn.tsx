import { useTranslation } from '../../../words/language.ts'
import { checkWritten } from '#lib/json-fits.ts'
import { handIn } from '#review/judge-separately.ts'
import { writeDocument } from '#review/write.ts'
import { shortOf } from '#wording/names.ts'
import { CheckLink } from '../../../components/CheckLink.tsx'
import { today } from '../../../state/today.ts'
import { announce } from '../../../shell/announce.ts'
import { judgingOf } from '#editing/round-part.ts'
import { useValue } from '../../../state/use-value.ts'
import { useOpen, useWording } from '../../assessment/open-context.ts'
import { HandedIn } from './HandedIn.tsx'
import { downloadReview } from '../common/round-files.ts'
import { SealableDownload } from '../common/SealableDownload.tsx'
import '../common/Box.css'

/** Hands in a review: says what is still open, freezes it and makes the file to send. */
export default function HandIn() {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const { assessment } = useValue(open)
  const judging = judgingOf(assessment)
  if (judging === null) return null
  if (judging.handedInAt !== '')
    return (
      <section className="section">
        <HandedIn />
      </section>
    )
  const unsure = wording.outcome.findings
    .filter(({ check, level }) => level !== null && judging.confidence[check] === undefined)
    .map(({ check }) => check)

  const make = async (passphrase: string) => {
    const before = open.get().assessment
    if (checkWritten(writeDocument(handIn(before, judging, new Date().toISOString(), today()).review)) !== null) {
      announce('save.tooMuchForFile')
      return
    }
    open.revise((now) => {
      const judging = judgingOf(now)
      return judging === null ? now : handIn(now, judging, new Date().toISOString(), today()).assessment
    })
    await open.flush()
    const { assessment: frozen } = open.get()
    await downloadReview(frozen, judgingOf(frozen) ?? judging, passphrase)
  }
  return (
    <section className="section box stack" aria-labelledby="hand-in">
      <h2 id="hand-in">{t('web.round.handIn.heading')}</h2>
      <p className="measure">{t('web.round.handIn.text')}</p>
      {unsure.length === 0 ? null : (
        <details>
          <summary>{t('web.round.handIn.unsure', { count: unsure.length })}</summary>
          <ul className="columns">
            {unsure.map((check) => (
              <li key={check}>
                <CheckLink id={assessment.id} question={check}>
                  {shortOf(wording, check)}
                </CheckLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      <SealableDownload
        primary
        isReplyToSealed={judging.sealed === true}
        button={t('web.round.handIn.button')}
        onDownload={make}
      />
    </section>
  )
}
