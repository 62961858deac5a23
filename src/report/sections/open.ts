import type { Problem } from '#lib/problem.ts'
import type { Finding } from '#outcome/types.ts'
import { wordsOf } from '../advice.ts'
import { bullets, heading, paragraph, strong, type Words } from '../blocks.ts'
import { findingsOf, type Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { namesOf, shortOf } from '../wording.ts'

/** What does not fit together yet, and what is not known yet. */
export function openSection(context: Context): Section {
  const { say } = context
  const inner = [...contradictions(context), ...unknown(context), ...unanswered(context), ...warnings(context)]
  const blocks: Block[] = [heading(1, 'open', say('open.title')), ...(inner.length === 0 ? [paragraph(say('open.nothing'))] : inner)]
  return { id: 'open', flow: 'run-on', blocks }
}

function contradictions(context: Context): readonly Block[] {
  const { say, pick, outcome, questionnaire } = context
  const texts = outcome.contradictions.flatMap(({ rule, checks }): Words[] => {
    const found = questionnaire.advices.contradictions.find(({ id }) => id === rule)
    if (found === undefined) return []
    const names = checks.map((check) => shortOf(context, check)).join(', ')
    return [names === '' ? pick(found.text) : [strong(`${names}. `), { text: pick(found.text) }]]
  })
  return texts.length === 0 ? [] : [heading(2, 'open-contradictions', say('open.contradictions')), paragraph(say('open.contradictionsLead')), bullets(texts)]
}

/** Every check that is not known yet, with where to look. */
function unknown(context: Context): readonly Block[] {
  const { say } = context
  const entries = of(context, 'unknown').map(({ check }): Words => {
    const words = wordsOf(context, `${check}:unknown`)
    const name = strong(`${shortOf(context, check)}. `)
    return words === null ? [name] : [name, { text: words.do }]
  })
  return entries.length === 0 ? [] : [heading(2, 'open-unknown', say('open.unknown')), paragraph(say('open.unknownLead', { count: entries.length })), bullets(entries)]
}

function unanswered(context: Context): readonly Block[] {
  const { say } = context
  const names = of(context, 'unanswered').map(({ check }) => shortOf(context, check))
  return names.length === 0 ? [] : [heading(2, 'open-unanswered', say('open.unanswered')), paragraph(say('open.unansweredLead', { count: names.length, names: namesOf(context, names) }))]
}

const of = (context: Context, outcome: Finding['outcome']): readonly Finding[] => findingsOf(context).filter((finding) => finding.outcome === outcome)

/** What was noticed in the file. The public version only speaks of checks it names anyway. */
function warnings(context: Context): readonly Block[] {
  const { say, isPublic } = context
  const entries = context.warnings.filter((problem) => !isPublic || nameIn(context, problem) !== null).map((problem) => warningText(context, problem))
  return entries.length === 0 ? [] : [heading(2, 'open-warnings', say('open.warnings')), bullets(entries)]
}

function warningText(context: Context, problem: Problem): Words {
  const name = nameIn(context, problem) ?? problem.path
  const text = context.translate(`problem.${problem.code}`, { ...problem.args, path: problem.path })
  return name === '' ? text : [strong(`${name}. `), { text }]
}

/** The check that a path such as `answers.szw-role-Comment` speaks of. */
function nameIn({ questionnaire, pick }: Context, { path }: Problem): string | null {
  const [, name = ''] = /^answers\.(.+?)(?:-Comment)?$/.exec(path) ?? []
  const check = questionnaire.checks.get(name)
  return check === undefined ? null : pick(check.short)
}
