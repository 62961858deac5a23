import { languages, type Language } from '#lib/language.ts'
import { OptionGroup } from '../../components/OptionGroup.tsx'
import { useTranslation } from '../../words/language.ts'

interface LanguageOptionsProps {
  readonly chosen: Language
  onChoose(language: Language): void
}

/** Chooses the language of a document; each is named in itself. */
export function LanguageOptions({ chosen, onChoose }: LanguageOptionsProps) {
  const { t } = useTranslation()
  return (
    <OptionGroup
      legend={t('web.report.language')}
      name="language"
      values={languages}
      chosen={chosen}
      textOf={(language) => t(`common.language.${language}`)}
      langOf={(language) => language}
      onChoose={onChoose}
    />
  )
}
