/** What the answer to a question has behind its name where it is the remark beside it, as SurveyJS writes it. */
const suffix = '-Comment'

/** The name under which the remark beside a question stands among the answers. */
export const remarkName = (question: string): string => `${question}${suffix}`

/** Whether an answer of this name is a remark, where no questionnaire is at hand to tell. */
export const isRemarkName = (name: string): boolean => name.endsWith(suffix)

/** The question that an answer of this name belongs to: its own, or the one it is a remark on. */
export const questionOf = (name: string): string => (isRemarkName(name) ? name.slice(0, -suffix.length) : name)
