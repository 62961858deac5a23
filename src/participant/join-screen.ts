import { make, setAttribute, setText } from './dom.ts'
import type { Acts, PhoneState, Screen } from './state.ts'

/** The screen on which somebody types the code of a room. */
export function joinScreen({ t, stage, way }: PhoneState, { join }: Acts): Screen {
  const input = make('input', {
    id: 'code',
    class: 'input phone__code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    'aria-describedby': 'code-hint code-fault'
  })
  if (stage.kind === 'join') input.value = stage.code
  const table = make('input', { type: 'checkbox', checked: way === 'table' })
  const fault = make('p', { id: 'code-fault', class: 'error', role: 'alert' })
  const button = make('button', { class: 'button button--primary' })
  const submit = (event: Event): void => {
    event.preventDefault()
    join(input.value, table.checked ? 'table' : 'phone')
  }
  return {
    nodes: [
      make('h1', { tabindex: '-1' }, t('join.heading')),
      make('p', {}, t('join.lead')),
      make(
        'form',
        { onsubmit: submit, novalidate: true },
        make(
          'div',
          { class: 'field' },
          make('label', { for: 'code' }, t('join.code')),
          make('span', { id: 'code-hint', class: 'hint' }, t('join.hint')),
          input,
          fault
        ),
        make('label', { class: 'phone__table' }, table, t('join.table')),
        button
      ),
      make('p', { class: 'phone__rules' }, t('rules.nobody'))
    ],
    update: ({ stage: now }) => {
      if (now.kind !== 'join') return
      setText(button, t(now.isBusy ? 'join.busy' : 'join.go'))
      setText(fault, now.fault === null ? '' : t(`fault.${now.fault}`))
      setAttribute(input, 'aria-invalid', now.fault === null || now.fault === 'unreachable' ? null : 'true')
      if (now.fault === 'missing') input.focus()
    }
  }
}
