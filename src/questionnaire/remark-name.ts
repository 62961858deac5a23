/** The suffix that SurveyJS adds to the name of a question for its remark. */
const suffix = '-Comment'

/** The name of the remark on a question among the answers. */
export const remarkName = (question: string): string => `${question}${suffix}`

/** Whether an answer name is that of a remark. For use where no questionnaire is available. */
export const isRemarkName = (name: string): boolean => name.endsWith(suffix)

/** The question that an answer name belongs to: the question itself, or the one that the remark is on. */
export const questionOf = (name: string): string => (isRemarkName(name) ? name.slice(0, -suffix.length) : name)
