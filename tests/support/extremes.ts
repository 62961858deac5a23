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

/** The most values that the assessment of `filled` has besides its unknown answers. */
const others = 500
const words = (length: number): string => 'woord '.repeat(Math.ceil(length / 6)).slice(0, length - 1)
const huge = 0.95 * fileLimits.bytes

/**
 * Assessments at and over each limit, all of them within what a file may be. `share` reduces what is extreme about one:
 * a half takes half the time.
 */
export const extremes: Readonly<Record<string, (share?: number) => Assessment>> = {
  'a title of just its limit': (share = 1) => one('policy-title', words(share * textLimits.short)),
  'a title of 20,000 words': (share = 1) => one('policy-title', words(share * 120_000)),
  'a title as large as a file': (share = 1) => one('policy-title', words(share * huge)),
  'a version of millions of digits': (share = 1) => one('draft-version', '1'.repeat(share * 4_300_000)),
  'one word as large as a file': (share = 1) => remark('x'.repeat(share * huge)),
  'hyphens without end': (share = 1) => remark('a-'.repeat((share * huge) / 2)),
  'Hebrew without end': (share = 1) => remark('שלום '.repeat((share * huge) / 10)),
  'emoji without end': (share = 1) => remark('👩🏽‍🚀'.repeat((share * huge) / 15)),
  'as many marks as a letter may have': (share = 1) => remark(`e${'\u0301'.repeat(marksOnLetter)}`.repeat(share * 300)),
  'marks without end': (share = 1) => remark(`e${'\u0301'.repeat(share * 200_000)}`),
  'as many lines as a file may have': (share = 1) => remark('a\n'.repeat(share * (fileLimits.lines - others))),
  'a remark of just its limit at every check': (share = 1) => remarks(words(share * textLimits.long)),
  'a remark with as many lines as a report shows at every check': (share = 1) =>
    remarks('a\n'.repeat(share * reportLimits.lines)),
  'as many actions as a report shows': (share = 1) => actions(share * reportLimits.actions, 'Overleggen'),
  'as many actions as a file may have': (share = 1) => actions((share * fileLimits.values) / 8, 'Overleggen'),
  'actions as large as a file': (share = 1) => actions(share * 900, words(textLimits.long)),
  'as many unknown answers as a file may have': (share = 1) => unknown(share * (fileLimits.values - others))
}
