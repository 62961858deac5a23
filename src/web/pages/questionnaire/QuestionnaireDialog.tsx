import { useCallback } from 'react'
import { digestInGroups } from '#wording/digest.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogButtons } from '../../components/DialogButtons.tsx'
import { announce } from '../../shell/announce.ts'
import { rememberChosen } from '../../shell/chosen-questionnaire.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { keepQuestionnaire, readQuestionnaireFile } from '../../state/open-questionnaire.ts'
import { useLoaded } from '../../state/use-loaded.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { BesideCurrent } from './BesideCurrent.tsx'
import { RefusedFile } from '../../components/RefusedFile.tsx'

interface QuestionnaireDialogProps {
  readonly name: string
  readonly text: string
  onClose(): void
}

/** Describes an opened questionnaire; keeps it on this device, and chooses it, when the user wants that. */
export default function QuestionnaireDialog({ name, text, onClose }: QuestionnaireDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { questionnaires, packages } = useWorkspace()
  const read = useLoaded(useCallback(() => readQuestionnaireFile(text, questionnaires), [text, questionnaires]))
  if (read === null) return null
  if (!read.ok)
    return <RefusedFile heading={t('web.open.refused', { file: name })} problems={read.problems} onClose={onClose} />
  const { questionnaire } = read.value
  const title = questionnaire.name[language]
  const keep = async () => {
    const isKept = await keepQuestionnaire(read.value, questionnaires, packages)
    rememberChosen(questionnaire.id)
    onClose()
    announce(isKept ? 'questionnaire.kept' : 'questionnaire.known', { title, version: questionnaire.version })
  }
  return (
    <Dialog heading={t('web.questionnaire.heading', { title })} onClose={onClose}>
      <p>{questionnaire.description[language]}</p>
      <p>
        {t('web.questionnaire.facts', {
          id: questionnaire.id,
          version: questionnaire.version,
          checks: t('web.questionnaire.checks', { count: questionnaire.checks.size })
        })}
        {questionnaire.digest === null ? null : (
          <> {t('web.questionnaire.digest', { digest: digestInGroups(questionnaire.digest) })}</>
        )}
      </p>
      <BesideCurrent questionnaire={questionnaire} current={read.value.current} />
      <p>{t('web.questionnaire.trust')}</p>
      <DialogButtons onCancel={onClose}>
        <Button className="button button--primary" onClick={keep}>
          {t('web.questionnaire.keep')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
