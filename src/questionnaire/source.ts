import type { Source } from './types.ts'

/**
 * Parses the source of a check or theme: `aanbeveling-1` is a recommendation of the study, any other id names a part of
 * it.
 */
export function sourceOf(id: string): Source {
  const [, number] = /^aanbeveling-(\d+)$/.exec(id) ?? []
  return number === undefined ? { kind: 'part', id } : { kind: 'recommendation', number }
}
