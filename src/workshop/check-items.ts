import { error, type Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { futureProblems } from './change-futures.ts'
import { movementProblem, tallyProblem } from './check-counts.ts'
import { sources, type CheckItem, type Phase, type Workshop } from './types.ts'

/** The problems of the items of a workshop: checks and levels that exist, counts that add up, a phase that fits. */
export const checkItems = ({ items }: Workshop, questionnaire: Questionnaire): readonly Problem[] =>
  items.flatMap((item, at) => {
    const path = `items[${at}]`
    if (item.kind === 'check') return checkItem(item, path, questionnaire)
    return item.kind === 'futures' ? futureProblems(item.tables, questionnaire, `${path}.tables`) : []
  })

/** How many ballots there can be in each phase. */
const ballotsIn: Readonly<Record<Phase, readonly number[]>> = {
  ready: [0],
  reading: [0],
  voting: [1, 2],
  closed: [1, 2],
  revealed: [1, 2],
  discussing: [1, 2],
  decided: [0, 1, 2]
}

function checkItem(item: CheckItem, path: string, { checks }: Questionnaire): readonly Problem[] {
  const check = checks.get(item.id)
  if (check === undefined) return [error('unknown-id', `${path}.id`, { id: item.id })]
  const levels = check.levels.length
  const tallies = item.ballots.flatMap(({ counts }, ballot) =>
    sources.flatMap((source) => {
      const tally = counts[source]
      return tally === undefined
        ? []
        : (tallyProblem(tally, levels, `${path}.ballots[${ballot}].counts.${source}`) ?? [])
    })
  )
  if (tallies.length > 0) return tallies
  const movement = item.movement === null ? null : movementProblem(item.movement, item, `${path}.movement`)
  const isDecided = item.phase === 'decided'
  return [
    ...(ballotsIn[item.phase].includes(item.ballots.length) ? [] : [error('not-allowed', `${path}.ballots`)]),
    ...(movement === null ? [] : [movement]),
    ...(isDecided === (item.decision !== null)
      ? []
      : [error(isDecided ? 'missing' : 'not-allowed', `${path}.decision`)]),
    ...(item.decision !== null && item.decision.level >= levels
      ? [error('out-of-range', `${path}.decision.level`, { limit: `≤ ${levels - 1}` })]
      : [])
  ]
}
