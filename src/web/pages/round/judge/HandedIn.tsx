import { formatDate } from '#i18n/format.ts'
import { dayHandedIn } from '#review/handed-in.ts'
import { reopen, withRoundPart } from '#review/judge-separately.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { judgingOf } from '#editing/round-part.ts'
import { useValue } from '../../../state/use-value.ts'
import { useLanguage, useTranslation } from '../../../words/language.ts'
import { useOpen } from '../../assessment/open-context.ts'
import { downloadReview } from '../common/round-files.ts'
import { SealableDownload } from '../common/SealableDownload.tsx'

/** Says that the review is handed in, and offers the file again and a button to reopen it. */
export function HandedIn() {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useOpen()
  const { assessment } = useValue(open)
  const judging = judgingOf(assessment)
  if (judging === null || judging.handedInAt === '') return null
  const takeUp = () => {
    open.revise((now) => {
      const judging = judgingOf(now)
      return judging === null ? now : withRoundPart(now, reopen(judging))
    })
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <Notice
      tone="positive"
      title={t('web.round.handedIn.title', {
        date: formatDate(dayHandedIn(judging), language),
        revision: judging.revision
      })}
    >
      <p>{t('web.round.handedIn.text')}</p>
      <SealableDownload
        isReplyToSealed={judging.sealed === true}
        button={t('web.round.handedIn.again')}
        onDownload={(passphrase) => downloadReview(open.get().assessment, judging, passphrase)}
      />
      <p>{t('web.round.handedIn.reopenText')}</p>
      <Button className="button" onClick={takeUp}>
        {t('web.round.handedIn.reopen')}
      </Button>
    </Notice>
  )
}
