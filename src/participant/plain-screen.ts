import { make } from './dom.ts'
import type { Acts, PhoneState, Screen } from './state.ts'

const rules = ['few', 'same', 'nobody'] as const

/** A screen of text: a heading and a sentence. */
const plain = (heading: string, lead: string, ...more: readonly Node[]): Screen => ({
  nodes: [make('h1', { tabindex: '-1' }, heading), make('p', {}, lead), ...more],
  update: () => {}
})

/** The screen before the first item: says that the device takes part, and what the rules of the room are. */
export const waitingScreen = ({ t, way }: PhoneState, { leave }: Acts): Screen =>
  plain(
    t('waiting.heading'),
    t('waiting.lead'),
    make(
      'ul',
      {},
      make('li', {}, t(way === 'table' ? 'rules.table' : 'rules.alone')),
      ...rules.map((rule) => make('li', {}, t(`rules.${rule}`)))
    ),
    make('p', {}, make('button', { class: 'button button--quiet', onclick: leave }, t('join.again')))
  )

export const breakScreen = ({ t }: PhoneState): Screen => plain(t('break.heading'), t('break.lead'))
export const closingScreen = ({ t }: PhoneState): Screen => plain(t('closing.heading'), t('closing.lead'))
export const futuresScreen = ({ t }: PhoneState): Screen => plain(t('futures.heading'), t('futures.lead'))
export const endedScreen = ({ t, way }: PhoneState, { leave }: Acts): Screen =>
  plain(
    t(way === 'try' ? 'try.endedHeading' : 'ended.heading'),
    t(way === 'try' ? 'try.ended' : 'ended.lead'),
    make('p', {}, make('button', { class: 'button', onclick: leave }, t('join.again')))
  )
