import { useCallback } from 'react'
import { parseJson } from '#lib/json.ts'
import type { Result } from '#lib/problem.ts'
import { referenceIn } from '#questionnaire/reference-in.ts'
import { checkRound, type ReadRound } from '#review/read-round.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import type { LoadableQuestionnaires } from '../../../state/loadable-questionnaires.ts'
import { useLoaded } from '../../../state/use-loaded.ts'
import { useTranslation } from '../../../words/language.ts'
import { RefusedFile } from '../../../components/RefusedFile.tsx'
import { SeatDialog } from './SeatDialog.tsx'

interface OpenedRoundProps {
  readonly name: string
  readonly text: string
  /** Whether it came out of a sealed file. */
  readonly wasSealed: boolean
  onClose(): void
}

/** Opens an invitation: what it asks, and a seat to choose. Judging then starts from a blank assessment. */
export function OpenedRound({ name, text, wasSealed, onClose }: OpenedRoundProps) {
  const { t } = useTranslation()
  const { questionnaires } = useWorkspace()
  const read = useLoaded(useCallback(() => readWithItsVersion(text, questionnaires), [text, questionnaires]))
  if (read === null) return null
  if (!read.ok)
    return <RefusedFile heading={t('web.open.refused', { file: name })} problems={read.problems} onClose={onClose} />
  return (
    <SeatDialog
      round={read.value.round}
      questionnaire={read.value.questionnaire}
      wasSealed={wasSealed}
      onClose={onClose}
    />
  )
}

/** Reads a round with the version of the questionnaire that it names. */
async function readWithItsVersion(text: string, questionnaires: LoadableQuestionnaires): Promise<Result<ReadRound>> {
  const json = parseJson(text)
  if (!json.ok) return json
  await questionnaires.load(referenceIn(json.value))
  return checkRound(json.value, questionnaires)
}
