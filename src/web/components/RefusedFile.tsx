import type { Problem } from '#lib/problem.ts'
import { useTranslation } from '../words/language.ts'
import { MessageDialog } from './MessageDialog.tsx'
import { ProblemList } from './ProblemList.tsx'

interface RefusedFileProps {
  /** That the file is refused, by name. */
  readonly heading: string
  readonly problems: readonly Problem[]
  /** What the user can still rely on; that nothing has changed when absent. */
  readonly rest?: string
  onClose(): void
}

/** Says why a file cannot be used. */
export function RefusedFile({ heading, problems, rest, onClose }: RefusedFileProps) {
  const { t } = useTranslation()
  return (
    <MessageDialog heading={heading} onClose={onClose}>
      <ProblemList problems={problems} />
      <p>{rest ?? t('web.open.nothingChanged')}</p>
    </MessageDialog>
  )
}
