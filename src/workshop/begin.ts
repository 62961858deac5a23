import type { Start } from '#assessment/blank.ts'
import type { Language, Questionnaire } from '#questionnaire/types.ts'
import { chooseChecks, itemsOfScript } from './script.ts'
import type { ScriptName, Workshop } from './types.ts'

export interface NewWorkshop extends Pick<Start, 'id' | 'now'> {
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly title: string
  readonly draft: Workshop['draft']
  readonly setting: Workshop['setting']
  readonly script: ScriptName
}

/**
 * Makes a workshop that has not started, with the checks that its script proposes. The caller supplies id and moment.
 */
export const newWorkshop = ({
  id,
  now,
  questionnaire,
  language,
  title,
  draft,
  setting,
  script
}: NewWorkshop): Workshop => ({
  format: 'cohesietoets/workshop',
  version: 1,
  id,
  questionnaire: { id: questionnaire.id, version: questionnaire.version },
  language,
  createdAt: now,
  title,
  draft,
  setting,
  script,
  items: itemsOfScript(script, chooseChecks(questionnaire, script), questionnaire),
  at: '',
  startedAt: '',
  sequence: 0,
  expected: [],
  merged: []
})
