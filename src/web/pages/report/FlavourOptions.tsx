import type { ReactNode } from 'react'
import type { Flavour } from '#report/model.ts'
import { OptionGroup } from '../../components/OptionGroup.tsx'
import { useTranslation } from '../../words/language.ts'

const flavours: readonly Flavour[] = ['working', 'public']

interface FlavourOptionsProps {
  readonly chosen: Flavour
  /** What a flavour of this document has or lacks. */
  textOf(flavour: Flavour): string
  onChoose(flavour: Flavour): void
  /** Further choices about the document. */
  readonly children?: ReactNode
}

/** Chooses the readers of a document: a working version or a public one. */
export function FlavourOptions({ textOf, ...props }: FlavourOptionsProps) {
  const { t } = useTranslation()
  return (
    <OptionGroup
      {...props}
      legend={t('web.report.flavour')}
      name="flavour"
      values={flavours}
      textOf={(flavour) => (
        <>
          {t(`web.report.${flavour}.name`)}
          <span className="small muted"> {textOf(flavour)}</span>
        </>
      )}
    />
  )
}
