import { ballotName } from './ballot-name.ts'
import type { Choice } from './choices.ts'
import { make, setAttribute, setText } from './dom.ts'
import { sentenceForm } from './sentence-form.ts'
import { resultTable } from './result-table.ts'
import { levelName, type Acts, type PhoneState, type Screen, type ShownCheck } from './state.ts'

/** The text for the phase that a check is in. */
export function phaseInWords({ t }: PhoneState, { phase, ballot, as, isSkipped }: ShownCheck): string {
  if (isSkipped) return t('phase.skipped')
  if (phase === 'voting' && as !== null) return t('phase.as', { role: t(`shoes.${as}`) })
  return t(phase === 'voting' && ballot > 1 ? 'phase.again' : `phase.${phase}`)
}

/** The screen of a check: its levels to read, then to choose from, then what the room chose. */
export function checkScreen(state: PhoneState, seen: ShownCheck, acts: Acts): Screen {
  const { t, words } = state
  const isResult = !seen.isSkipped && ['revealed', 'discussing', 'decided'].includes(seen.phase)
  const isVoting = seen.phase === 'voting' && !seen.isSkipped
  const levels = isResult ? null : levelList(state, seen, isVoting ? acts : null)
  const sentence = sentenceForm(state, seen, acts)
  const status = make('p', { class: 'phone__choice', 'aria-live': 'polite' })
  return {
    nodes: [
      make('p', { class: 'phone__phase' }, phaseInWords(state, seen)),
      make('h1', { tabindex: '-1' }, words?.short ?? ''),
      ...(words === null || isResult ? [] : [make('p', {}, words.title)]),
      ...(isVoting ? [make('p', { class: 'phone__rules' }, t('rules.same'))] : []),
      ...(levels?.nodes ?? resultTable(state, seen)),
      ...(seen.decided === null
        ? []
        : [make('p', {}, make('strong', {}, t('decision', { level: levelName(state, seen.decided) })))]),
      ...(sentence === null ? [] : [sentence]),
      ...(seen.phase === 'ready' || seen.phase === 'reading' || seen.isSkipped ? [] : [status])
    ],
    update: (now) => {
      const choice = now.choices.find((each) => ballotName(each) === ballotName(seen)) ?? null
      levels?.mark(choice)
      setText(status, choiceInWords(now, choice, isVoting))
      setAttribute(status, 'data-choice', choice?.fate ?? null)
    }
  }
}

function choiceInWords(state: PhoneState, choice: Choice | null, isVoting: boolean): string {
  if (choice === null) return state.t(isVoting ? 'choice.none' : 'choice.missed')
  const fate = choice.fate === 'saved' && !isVoting ? 'kept' : choice.fate
  return state.t(`choice.${fate}`, { level: levelName(state, choice.level) })
}

interface LevelList {
  readonly nodes: readonly Node[]
  mark(choice: Choice | null): void
}

/** The levels, to read or, with `acts`, to choose from: one tap answers. */
function levelList(state: PhoneState, seen: ShownCheck, acts: Acts | null): LevelList {
  const { t, words } = state
  const count = words?.levels.length ?? 4
  const rows = [...Array.from({ length: count }, (_, level) => level), null].map((level) => {
    const own = make('span', { class: 'level__own' })
    const content = [
      make('span', { class: 'level__name' }, make('span', {}, levelName(state, level)), own),
      ...(level === null || words === null ? [] : [make('span', {}, words.levels[level] ?? '')])
    ]
    const box =
      acts === null
        ? make('div', { class: 'level' }, ...content)
        : make('button', { class: 'level', onclick: () => acts.choose(seen, level) }, ...content)
    return { level, own, box }
  })
  // *I don't know yet* is an option to choose, so it is not listed for reading.
  const shown = rows.filter(({ level }) => acts !== null || level !== null)
  return {
    nodes: [make('ol', { class: 'levels' }, ...shown.map(({ box }) => make('li', {}, box)))],
    mark: (choice) => {
      for (const { level, own, box } of rows) {
        const isOwn = choice?.level === level
        box.classList.toggle('level--own', isOwn)
        if (acts !== null) setAttribute(box, 'aria-pressed', String(isOwn))
        setText(own, isOwn ? t('choice.own') : '')
      }
    }
  }
}
