import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { planOf, type Existing } from '#editing/import-plan.ts'

interface ImportChoicesProps {
  readonly existing: Existing | null
  onCommit(choice: 'replace' | 'both'): void
  /** Opens the assessment on this device; writes nothing. */
  onOpenExisting(): void
}

/** The choices for a file, most common first. */
export function ImportChoices({ existing, onCommit, onOpenExisting }: ImportChoicesProps) {
  const { t } = useTranslation()
  const plan = planOf(existing)
  if (plan === 'new') return <Choice isFirst name={t('web.open.open')} onChoose={() => onCommit('replace')} />
  if (plan === 'same') {
    return (
      <>
        <Choice isFirst name={t('web.open.openExisting')} onChoose={onOpenExisting} />
        <Choice name={t('web.open.copy')} onChoose={() => onCommit('both')} />
      </>
    )
  }
  return (
    <>
      <Choice isFirst name={t('web.open.both')} onChoose={() => onCommit('both')} />
      <Choice name={t('web.open.replace')} onChoose={() => onCommit('replace')} />
    </>
  )
}

function Choice({
  isFirst = false,
  name,
  onChoose
}: {
  readonly isFirst?: boolean
  readonly name: string
  onChoose(): void
}) {
  return (
    <Button className={isFirst ? 'button button--primary' : 'button'} onClick={onChoose}>
      {name}
    </Button>
  )
}
