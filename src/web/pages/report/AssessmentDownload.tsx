import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { Icon } from '../../components/Icon.tsx'
import { fileOf } from '#editing/round-part.ts'
import { downloadAssessment } from '../../downloads/download-assessment.ts'
import { useOpen } from '../assessment/open-context.ts'

/** Downloads the file to continue with later, elsewhere or together. */
export function AssessmentDownload() {
  const { t } = useTranslation()
  const open = useOpen()
  const save = async () => {
    if (await downloadAssessment(fileOf(open.get().assessment))) open.downloaded()
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
