import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { Icon } from '../../components/Icon.tsx'
import { fileOf } from '#editing/round-part.ts'
import { downloadAssessment } from '../../downloads/download-assessment.ts'
import { useOpen } from '../assessment/open-context.ts'
import type { Lock } from './use-lock.ts'

/** Downloads the file to continue with later, elsewhere or together; sealed when there is a passphrase. */
export function AssessmentDownload({ lock }: { readonly lock: Lock }) {
  const { t } = useTranslation()
  const open = useOpen()
  const save = async () => {
    if (!lock.check()) return
    if (await downloadAssessment(fileOf(open.get().assessment), lock.passphrase)) open.downloaded()
  }
  return (
    <section className="section stack" aria-labelledby="assessment-file">
      <h2 id="assessment-file">{t('web.report.assessment.heading')}</h2>
      <p className="measure">{t('web.report.assessment.text')}</p>
      <Button className="button" onClick={() => save()}>
        <Icon name="open" /> {t('web.list.download')}
      </Button>
    </section>
  )
}
