import type { Action, Assessment } from '#assessment/types.ts'
import { fileLimits, marksOnLetter, reportLimits, textLimits } from '#lib/limits.ts'
import { cohesietoets } from './questionnaire.ts'
import { filled } from './report.ts'

const action = (at: number, text: string): Action => ({
  advice: `own:${at}`,
  text,
  owner: 'SZW',
  due: '2027-03-01',
  status: 'open',
  reason: ''
})

const actions = (count: number, text: string): Assessment =>
  filled({ everywhere: 1, actions: Array.from({ length: count }, (_, at) => action(at, text)) })

const remarks = (text: string): Assessment =>
  filled({
    everywhere: 2,
    evidence: false,
    answers: Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [`${check}-Comment`, text]))
  })

const one = (name: string, text: string): Assessment => filled({ everywhere: 2, answers: { [name]: text } })
const remark = (text: string): Assessment => one('szw-role-Comment', text)
const unknown = (count: number): Assessment =>
  filled({ everywhere: 2, answers: Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, 1])) })

/** How many values the assessment of `filled` has besides its unknown answers, at the most. */
const others = 500
const words = (length: number): string => 'woord '.repeat(Math.ceil(length / 6)).slice(0, length - 1)
const huge = 0.95 * fileLimits.bytes

/** Assessments at and over each limit, all of them within what a file may be. */
export const extremes: Readonly<Record<string, () => Assessment>> = {
  'a title of just its limit': () => one('policy-title', words(textLimits.short)),
  'a title of 20,000 words': () => one('policy-title', words(120_000)),
  'a title as large as a file': () => one('policy-title', words(huge)),
  'a version of millions of digits': () => one('draft-version', '1'.repeat(4_300_000)),
  'one word as large as a file': () => remark('x'.repeat(huge)),
  'hyphens without end': () => remark('a-'.repeat(huge / 2)),
  'Hebrew without end': () => remark('שלום '.repeat(huge / 10)),
  'emoji without end': () => remark('👩🏽‍🚀'.repeat(huge / 15)),
  'as many marks as a letter may have': () => remark(`e${'\u0301'.repeat(marksOnLetter)}`.repeat(300)),
  'marks without end': () => remark(`e${'\u0301'.repeat(200_000)}`),
  'as many lines as a file may have': () => remark('a\n'.repeat(fileLimits.lines - others)),
  'a remark of just its limit at every check': () => remarks(words(textLimits.long)),
  'a remark with as many lines as a report shows at every check': () => remarks('a\n'.repeat(reportLimits.lines)),
  'as many actions as a report shows': () => actions(reportLimits.actions, 'Overleggen'),
  'as many actions as a file may have': () => actions(fileLimits.values / 8, 'Overleggen'),
  'actions as large as a file': () => actions(900, words(textLimits.long)),
  'as many unknown answers as a file may have': () => unknown(fileLimits.values - others)
}
