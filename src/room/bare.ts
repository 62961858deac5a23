import type { Command } from '#workshop/commands.ts'
import type { Decision, FuturesItem, Item, Workshop } from '#workshop/types.ts'

const noDraft = { title: '', version: '' } as const

/**
 * A workshop as a room may have it: without anything that people wrote, without what names the draft, and without what
 * its author chose. The counts stay, because a room can open in the middle of a workshop.
 */
export const bareWorkshop = ({ author: _, ...workshop }: Workshop): Workshop => ({
  ...workshop,
  id: 'room',
  createdAt: '1970-01-01T00:00:00Z',
  title: '',
  draft: noDraft,
  items: workshop.items.map(bareItem),
  expected: [],
  merged: []
})

function bareItem(item: Item): Item {
  if (item.kind === 'check')
    return { ...item, notes: '', decision: item.decision === null ? null : bareDecision(item.decision) }
  if (item.kind !== 'futures') return { ...item, notes: '' }
  const tables = item.tables.map((table) => ({
    ...table,
    judgements: table.judgements.map((judgement) => ({ ...judgement, reason: '' }))
  }))
  return { ...item, notes: '', tables }
}

/**
 * A command as a room may have it. Send every command to the room, even one that is now empty, so that the sequence
 * numbers of the room and of the facilitator's workshop stay equal.
 */
export function bareCommand(command: Command): Command {
  if (command.kind === 'describe')
    return { ...command, about: { title: '', draft: noDraft, setting: command.about.setting } }
  if (command.kind === 'plan') return { ...command, notes: '' }
  if (command.kind === 'expect') return { ...command, roles: [] }
  if (command.kind === 'author') return { ...command, levels: [] }
  if (command.kind === 'judge') return { ...command, reason: '' }
  if (command.kind === 'decide') return { ...command, decision: bareDecision(command.decision) }
  return command
}

const bareDecision = ({ level }: Decision): Decision => ({ level, reason: '', minority: [] })

/**
 * The workshop of a room, completed with the texts that only the facilitator's device has. A reason stays with its
 * decision or judgement, even when that was changed elsewhere.
 */
export function withOwnWords(room: Workshop, own: Workshop): Workshop {
  const { id, createdAt, title, draft, expected, merged, author } = own
  const items = room.items.map((item) => worded(item, own))
  return { ...room, id, createdAt, title, draft, expected, merged, items, ...(author !== undefined && { author }) }
}

function worded(item: Item, own: Workshop): Item {
  const before = own.items.find(({ id }) => id === item.id)
  if (before === undefined) return item
  if (item.kind === 'futures' && before.kind === 'futures') return wordedFutures(item, before)
  if (item.kind !== 'check' || before.kind !== 'check') return { ...item, notes: before.notes }
  const { decision } = item
  return {
    ...item,
    notes: before.notes,
    decision: decision === null ? null : { ...(before.decision ?? decision), level: decision.level }
  }
}

const wordedFutures = (item: FuturesItem, before: FuturesItem): FuturesItem => ({
  ...item,
  notes: before.notes,
  tables: item.tables.map((table) => {
    const own = before.tables.find(({ future }) => future === table.future)
    const reasonFor = (theme: string): string => own?.judgements.find((each) => each.theme === theme)?.reason ?? ''
    return {
      ...table,
      judgements: table.judgements.map((judgement) => ({ ...judgement, reason: reasonFor(judgement.theme) }))
    }
  })
})
