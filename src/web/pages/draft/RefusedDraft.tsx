import type { Problem } from '#lib/problem.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ProblemList } from '../../components/ProblemList.tsx'
import { useTranslation } from '../../words/language.ts'

interface RefusedDraftProps {
  readonly name: string
  readonly problem: Problem
  /** What did not change. */
  readonly rest: string
  onClose(): void
}

/** Says why a file cannot be read as a draft. */
export function RefusedDraft({ name, problem, rest, onClose }: RefusedDraftProps) {
  const { t } = useTranslation()
  return (
    <Dialog heading={t('web.draft.refused', { name })} onClose={onClose}>
      <ProblemList problems={[problem]} />
      <p>{rest}</p>
      <div className="row">
        <Button className="button button--primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  )
}
