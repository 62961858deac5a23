import { questionOf } from '#questionnaire/remark-name.ts'

const start = 'answers.'

/** The name of the question that a path such as `answers.szw-role-Comment` speaks of; empty when it speaks of none. */
export const questionAt = (path: string): string => (path.startsWith(start) ? questionOf(path.slice(start.length)) : '')
