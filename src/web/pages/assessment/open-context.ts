import { assess } from '#advice/assess.ts'
import type { Answers } from '#assessment/types.ts'
import type { Outcome } from '#outcome/types.ts'
import { createContext as createReportContext, type Context } from '#report/context.ts'
import { createContext, useContext, useMemo } from 'react'
import type { OpenAssessment } from '../../state/open-assessment.ts'
import { useValue } from '../../state/use-value.ts'
import { softwareVersion } from '../../version.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'

export const OpenContext = createContext<OpenAssessment | null>(null)

/** The assessment whose pages these are. */
export function useOpen(): OpenAssessment {
  const open = useContext(OpenContext)
  if (open === null) throw new Error('There is no open assessment here')
  return open
}

/** What the answers come to now, or what they would come to with other answers. */
export function useOutcome(others?: Answers): Outcome {
  const open = useOpen()
  const { assessment } = useValue(open)
  const { questionnaire } = open
  return useMemo(
    () =>
      assess(
        questionnaire,
        others === undefined ? assessment : { ...assessment, answers: { ...assessment.answers, ...others } }
      ),
    [questionnaire, assessment, others]
  )
}

/** Everything the wording of the report needs, in the language of the page. So page and report say the same in the same words. */
export function useWording(): Context {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useOpen()
  const { assessment } = useValue(open)
  const outcome = useOutcome()
  return useMemo(
    () =>
      createReportContext({
        questionnaire: open.questionnaire,
        assessment,
        outcome,
        warnings: open.warnings,
        language,
        flavour: 'working',
        includeEvidence: true,
        translate: (key, args) => t(key, { ...args }),
        softwareVersion
      }),
    [open, assessment, outcome, language, t]
  )
}
