import type { Counted } from './counted.ts'
import type { Change, Movement } from './types.ts'
import type { VersionsOfDraft } from './versions.ts'

type Move = { up: number; same: number; down: number; unknown: number }

/**
 * What changed between the first and the last version of each draft, counted; null when no draft has two. The first is
 * the earliest of the same depth as the last: a quick scan asks less. Each is judged by its own version of the
 * questionnaire.
 */
export function changeIn(drafts: readonly VersionsOfDraft[]): Change | null {
  const pairs = drafts.flatMap(pairOf)
  const overall = stillness()
  const themes = new Map<string, Move>()
  const checks = new Map<string, Move>()
  for (const [before, after] of pairs) {
    move(overall, bandOf(before, before.bands.length - 1), bandOf(after, after.bands.length - 1))
    for (const [place, { id }] of after.layout.questionnaire.themes.entries()) {
      const earlier = before.layout.questionnaire.themes.findIndex((theme) => theme.id === id)
      move(moveIn(themes, id), bandOf(before, earlier), bandOf(after, place))
    }
    for (const [place, { name }] of after.layout.checks.entries()) {
      const earlier = before.layout.checks.findIndex((check) => check.name === name)
      move(moveIn(checks, name), levelOf(before, earlier), levelOf(after, place))
    }
  }
  return pairs.length === 0
    ? null
    : {
        drafts: pairs.length,
        overall,
        themes: named(themes, pairs.length),
        checks: named(checks, pairs.length).filter(({ up, down }) => up !== 0 || down !== 0)
      }
}

function pairOf({ versions }: VersionsOfDraft): readonly (readonly [Counted, Counted])[] {
  const { counted: last } = versions.at(-1) ?? versions[0]
  const first = versions.find(({ counted }) => counted.isQuick === last.isQuick)
  return first === undefined || first.counted === last ? [] : [[first.counted, last]]
}

/** Null where there is none: undecided, without a score, or not in that version. */
function bandOf({ bands, layout }: Counted, place: number): number | null {
  const band = bands[place]
  return band === undefined || band >= layout.questionnaire.policy.bands.length ? null : band
}

function levelOf({ checks, layout }: Counted, place: number): number | null {
  const level = checks[place]
  return level === undefined || level >= layout.levels ? null : level
}

const stillness = (): Move => ({ up: 0, same: 0, down: 0, unknown: 0 })

function moveIn(moves: Map<string, Move>, id: string): Move {
  let found = moves.get(id)
  if (found === undefined) moves.set(id, (found = stillness()))
  return found
}

function move(counts: Move, before: number | null, after: number | null): void {
  if (before === null || after === null) counts.unknown += 1
  else if (after > before) counts.up += 1
  else if (after < before) counts.down += 1
  else counts.same += 1
}

/** A draft whose version does not have this theme or check counts as unknown. */
const named = (moves: ReadonlyMap<string, Move>, drafts: number): readonly (Movement & { readonly id: string })[] =>
  [...moves].map(([id, { up, same, down }]) => ({ id, up, same, down, unknown: drafts - up - same - down }))
