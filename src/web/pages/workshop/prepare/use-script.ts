import { chooseChecks } from '#workshop/script.ts'
import type { ScriptName } from '#workshop/types.ts'
import { loadCases } from '../../../content.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { notesForNew } from './case-notes.ts'

/** Chooses the script and its checks. Checks that join get the notes of the case. */
export function useScript(held: HeldWorkshop): {
  choose(script: ScriptName): void
  setChecks(checks: readonly string[]): void
} {
  const { t } = useTranslation()
  const { workshop, questionnaire, change } = held
  const set = (script: ScriptName, checks: readonly string[]): void => {
    change({ kind: 'choose-script', script, checks })
    // Without the files of the cases there are no notes, and nothing else is missing.
    void loadCases().then(
      (cases) => change(...notesForNew(workshop, checks, cases, t)),
      () => undefined
    )
  }
  return {
    choose: (script) => set(script, chooseChecks(questionnaire, script)),
    setChecks: (checks) => set(workshop.script, checks)
  }
}
