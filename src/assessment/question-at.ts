import { questionOf } from '#questionnaire/remark-name.ts'

const start = 'answers.'

/** The question that a path such as `answers.szw-role-Comment` refers to; empty when it refers to none. */
export const questionAt = (path: string): string => (path.startsWith(start) ? questionOf(path.slice(start.length)) : '')
