import { checkText } from '#lib/check-text.ts'
import { few } from '#lib/few.ts'
import { excess, namesTold, type TextLength } from '#lib/limits.ts'
import { warning, type Problem } from '#lib/problem.ts'
import type { Workshop } from './types.ts'

/** The most characters of a minority view: one sentence. */
export const minorityLength = 280

type Text = readonly [text: string, length: TextLength, path: string]

/** Warnings for texts of a workshop that are too long. They are kept whole. */
export function checkWorkshopTexts({ title, draft, items, expected }: Workshop): readonly Problem[] {
  const texts: readonly Text[] = [
    [title, 'short', 'title'],
    [draft.title, 'short', 'draft.title'],
    [draft.version, 'short', 'draft.version'],
    ...expected.flatMap((role, at): readonly Text[] => [
      [role.function, 'short', `expected[${at}].function`],
      [role.organisation, 'short', `expected[${at}].organisation`]
    ]),
    ...items.flatMap((item, at): readonly Text[] => [
      [item.notes, 'long', `items[${at}].notes`],
      ...(item.kind === 'check' && item.decision !== null
        ? [[item.decision.reason, 'long', `items[${at}].decision.reason`] as const]
        : []),
      ...(item.kind === 'futures'
        ? item.tables.flatMap(({ judgements }, table) =>
            judgements.map(({ reason }, judgement): Text => [
              reason,
              'long',
              `items[${at}].tables[${table}].judgements[${judgement}].reason`
            ])
          )
        : [])
    ])
  ]
  const minority = items.flatMap((item, at) =>
    item.kind === 'check' && item.decision !== null
      ? item.decision.minority.flatMap((text, view) => {
          const count = excess(text, minorityLength)
          const path = `items[${at}].decision.minority[${view}]`
          return count > 0 ? [warning('text-too-long', path, { limit: minorityLength, count })] : []
        })
      : []
  )
  return few([...texts.flatMap(([text, length, path]) => checkText(text, length, path) ?? []), ...minority], namesTold)
}
