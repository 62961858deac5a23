import { error, type Problem, type Result } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { changeCheck } from './change-check.ts'
import { changeFutures, isFuturesChange } from './change-futures.ts'
import type { Command, WholeChange } from './commands.ts'
import { isFinished, itemOf, plannedMinutes } from './items.ts'
import { itemsOfScript } from './script.ts'
import type { Item, Workshop } from './types.ts'

/**
 * The workshop after a command, or why the command is refused. A command with another sequence number than the
 * workshop's is old, repeated or early, and is refused: so the same commands give the same workshop, in any order and
 * however often they arrive.
 */
export function apply(workshop: Workshop, command: Command, questionnaire: Questionnaire): Result<Workshop> {
  if (command.sequence !== workshop.sequence)
    return refuse(error('out-of-order', 'sequence', { found: command.sequence, expected: workshop.sequence }))
  const changed = change(workshop, command, questionnaire)
  return 'code' in changed
    ? refuse(changed)
    : { ok: true, value: { ...changed, sequence: workshop.sequence + 1 }, warnings: [] }
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

function change(workshop: Workshop, command: Command, questionnaire: Questionnaire): Workshop | Problem {
  if (!('item' in command)) return changeWhole(workshop, command, questionnaire)
  return withItem(workshop, command.item, (item) => {
    if (command.kind === 'plan') return { ...item, minutes: command.minutes, notes: command.notes }
    if (isFuturesChange(command))
      return item.kind === 'futures' ? changeFutures(item, command, questionnaire) : notNow(item.id)
    return item.kind === 'check' ? changeCheck(item, command, questionnaire) : notNow(item.id)
  })
}

function changeWhole(workshop: Workshop, change: WholeChange, questionnaire: Questionnaire): Workshop | Problem {
  switch (change.kind) {
    case 'describe':
      return { ...workshop, ...change.about }
    case 'choose-script':
      return workshop.startedAt === ''
        ? { ...workshop, script: change.script, items: rescripted(workshop, change, questionnaire) }
        : notNow(workshop.at)
    case 'arrange':
      return arranged(workshop, change.order)
    case 'begin':
      return workshop.startedAt === ''
        ? { ...workshop, startedAt: change.moment, minutes: plannedMinutes(workshop) }
        : notNow(workshop.at)
    case 'go':
      return itemOf(workshop, change.to) === undefined ? unknownItem(change.to) : { ...workshop, at: change.to }
    case 'expect':
      return { ...workshop, expected: change.roles }
    case 'author': {
      const { author: _, ...others } = workshop
      return change.levels.length === 0 ? others : { ...others, author: change.levels }
    }
  }
}

/** The items of another script. Keeps notes, and the minutes of checks. */
const rescripted = (
  { items }: Workshop,
  { script, checks }: Extract<WholeChange, { readonly kind: 'choose-script' }>,
  questionnaire: Questionnaire
): readonly Item[] =>
  itemsOfScript(script, checks, questionnaire).map((item) => {
    const before = items.find(({ id }) => id === item.id)
    if (before === undefined) return item
    return { ...item, notes: before.notes, minutes: item.kind === 'check' ? before.minutes : item.minutes }
  })

function withItem(workshop: Workshop, id: string, make: (item: Item) => Item | Problem): Workshop | Problem {
  const item = itemOf(workshop, id)
  if (item === undefined) return unknownItem(id)
  const made = make(item)
  return 'code' in made ? made : { ...workshop, items: workshop.items.map((each) => (each === item ? made : each)) }
}

/** Items that the room is past keep their place; only the others can move. */
function arranged(workshop: Workshop, order: readonly string[]): Workshop | Problem {
  const { items } = workshop
  const found = order.flatMap((id) => itemOf(workshop, id) ?? [])
  if (found.length !== items.length || new Set(order).size !== items.length) return unknownItem(order.join(', '))
  const isMoved = items.some((item, at) => found[at] !== item && isFinished(item) && found.indexOf(item) > at)
  return isMoved ? notNow(workshop.at) : { ...workshop, items: found }
}

const notNow = (item: string): Problem => error('not-now', item)
const unknownItem = (id: string): Problem => error('unknown-id', 'items', { id })
