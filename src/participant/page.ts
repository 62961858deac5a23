import type { Language } from '#lib/language.ts'
import { ballotName } from './ballot-name.ts'
import { checkScreen, phaseInWords } from './check-screen.ts'
import { make, setAttribute, setText } from './dom.ts'
import { joinScreen } from './join-screen.ts'
import { breakScreen, closingScreen, endedScreen, futuresScreen, waitingScreen } from './plain-screen.ts'
import type { Acts, PhoneState, Screen } from './state.ts'
import { tryScreen } from './try-screen.ts'

/** What the page shows around every screen. */
export interface PageState extends PhoneState {
  readonly language: Language
  readonly isLost: boolean
}

/** The identity of a screen: it stays as long as this is the same. */
function keyOf({ stage, language, words }: PageState): string {
  if (stage.kind !== 'room') return `${language} ${stage.kind}`
  const shows = stage.seen?.shows
  if (shows?.kind !== 'check') return `${language} ${shows?.kind ?? 'before'}`
  const { item, phase, ballot, as, isSkipped, decided, mayDiffer } = shows
  return JSON.stringify([language, item, phase, ballot, as, isSkipped, decided, mayDiffer, words === null])
}

function screenOf(state: PageState, acts: Acts): Screen {
  const { stage } = state
  if (stage.kind === 'join') return joinScreen(state, acts)
  if (stage.kind === 'try') return tryScreen(state)
  if (stage.kind === 'ended') return endedScreen(state, acts)
  const shows = stage.seen?.shows
  switch (shows?.kind) {
    case 'check':
      return checkScreen(state, shows, acts)
    case 'break':
      return breakScreen(state)
    case 'closing':
      return closingScreen(state)
    case 'futures':
      return futuresScreen(state)
    case 'opening':
    case 'before':
    case undefined:
      return waitingScreen(state, acts)
  }
}

/** Draws the page into `root`. Call the returned function after every change of the state. */
export function page(root: HTMLElement, acts: Acts & { switchLanguage(): void }): (state: PageState) => void {
  const switcher = make('button', { class: 'button button--quiet button--small', onclick: acts.switchLanguage })
  const name = make('strong')
  const table = make('p', { class: 'phone__rules phone__whole' })
  const lost = make('p', { class: 'phone__lost', 'aria-live': 'polite' })
  const late = make('p')
  const read = make('button', { class: 'button button--small', onclick: acts.forgetLate })
  const lateBox = make('div', { class: 'phone__lost phone__late', 'aria-live': 'polite' }, late, read)
  const phase = make('p', { class: 'visually-hidden', 'aria-live': 'polite' })
  const main = make('main')
  root.replaceChildren(
    make(
      'div',
      { class: 'phone' },
      make('header', { class: 'phone__top' }, name, switcher, table),
      lost,
      lateBox,
      phase,
      main
    )
  )
  let key = ''
  let screen: Screen | null = null
  return (state) => {
    const { t, language, stage, isLost } = state
    document.documentElement.lang = language
    document.title = `${t('title')} – ${t('name')}`
    setText(name, t('name'))
    setText(switcher, t('other'))
    setAttribute(switcher, 'aria-label', t('switch'))
    switcher.lang = language === 'nl' ? 'en' : 'nl'
    setText(table, stage.kind === 'room' && state.way === 'table' ? t('table') : '')
    setText(lost, isLost && stage.kind === 'room' ? t('lost') : '')
    const shows = stage.kind === 'room' ? stage.seen?.shows : undefined
    const here = shows?.kind === 'check' ? ballotName(shows) : ''
    const isLate = state.choices.some((choice) => choice.fate === 'late' && ballotName(choice) !== here)
    read.hidden = !isLate
    setText(late, isLate ? t('late') : '')
    setText(read, t('read'))
    if (screen === null || keyOf(state) !== key) {
      const hadFocus = main.contains(document.activeElement)
      key = keyOf(state)
      screen = screenOf(state, acts)
      main.replaceChildren(...screen.nodes)
      if (hadFocus) main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    screen.update(state)
    setText(phase, shows?.kind === 'check' ? phaseInWords(state, shows) : '')
  }
}
