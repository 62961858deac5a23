import { make, setText } from './dom.ts'
import type { PhoneState, Screen } from './state.ts'

/** The screen with the result of a trial, for the facilitator. */
export function tryScreen({ t }: PhoneState): Screen {
  const [transport, time] = [make('p'), make('p')]
  return {
    nodes: [
      make('h1', { tabindex: '-1' }, t('try.heading')),
      make('p', {}, t('try.lead')),
      make('div', { 'aria-live': 'polite' }, transport, time)
    ],
    update: ({ stage }) => {
      if (stage.kind !== 'try') return
      setText(transport, t(stage.transport === null ? 'try.busy' : `try.${stage.transport}`))
      setText(time, stage.milliseconds === null ? '' : t('try.time', { count: stage.milliseconds }))
    }
  }
}
