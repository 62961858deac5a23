import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { Problem } from '#lib/problem.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ProblemList } from '../../../components/ProblemList.tsx'

/** Says why a file cannot be opened. */
export function RefusedDialog({
  name,
  problems,
  onClose
}: {
  readonly name: string
  readonly problems: readonly Problem[]
  onClose(): void
}) {
  const { t } = useTranslation()
  return (
    <Dialog heading={t('web.open.refused', { file: name })} onClose={onClose}>
      <ProblemList problems={problems} />
      <p>{t('web.open.nothingChanged')}</p>
      <div className="row">
        <Button className="button button--primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  )
}
