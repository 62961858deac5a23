import type { Tally } from '#workshop/types.ts'
import { make } from './dom.ts'
import { ballotName } from './ballot-name.ts'
import { levelName, type PhoneState, type ShownCheck } from './state.ts'

/** What the room chose, with the user's own choice marked. Only this phone knows that choice. */
export function resultTable(state: PhoneState, seen: ShownCheck): readonly Node[] {
  const { t, choices } = state
  const shown = seen.results.flatMap((tally, at) => (tally === null ? [] : [{ at, tally }]))
  const [first] = shown
  if (first === undefined) return seen.results.length === 0 ? [] : [make('p', {}, t('tooFew'))]
  const last = choices.find((each) => ballotName(each) === ballotName(seen) && each.fate === 'saved')
  const levels = [...first.tally.levels.keys(), null]
  // One scale for both ballots, so that their bars can be compared.
  const most = Math.max(1, ...shown.flatMap(({ tally }) => levels.map((level) => countOf(tally, level))))
  return [
    make(
      'table',
      {},
      make('caption', { class: 'visually-hidden' }, t('result')),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', { scope: 'col' }, t('result')),
          ...shown.map(({ at }) =>
            make('th', { scope: 'col' }, shown.length === 1 ? t('people') : t(at === 0 ? 'before' : 'after'))
          )
        )
      ),
      make(
        'tbody',
        {},
        ...levels.map((level) => {
          const isOwn = last !== undefined && last.level === level
          return make(
            'tr',
            { class: isOwn ? 'own' : null },
            make(
              'th',
              { scope: 'row' },
              levelName(state, level),
              isOwn ? make('span', { class: 'level__own' }, ` · ${t('choice.own')}`) : null
            ),
            ...shown.map(({ tally }) => cell(countOf(tally, level), most))
          )
        })
      )
    )
  ]
}

const countOf = ({ levels, unknown }: Tally, level: number | null): number =>
  level === null ? unknown : (levels[level] ?? 0)

/** A number, with a bar for decoration. */
function cell(count: number, most: number): HTMLElement {
  const bar = make('progress', { max: String(most), value: String(count), 'aria-hidden': 'true' })
  return make('td', { class: 'number' }, String(count), bar)
}
