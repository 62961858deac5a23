import { ballotName } from './ballot-name.ts'
import { make, setText } from './dom.ts'
import type { Acts, PhoneState, ShownCheck } from './state.ts'

/** The most characters of a minority view; the server has the same limit. */
const longest = 280

/** Whether somebody who chose this may leave a minority view now. */
function mayDiffer({ choices }: PhoneState, seen: ShownCheck): boolean {
  const own = choices.find((choice) => ballotName(choice) === ballotName(seen))
  return own?.fate === 'saved' && own.level !== null && seen.mayDiffer.includes(own.level)
}

/**
 * The form in which somebody who stays far from the room's middle leaves one sentence for the report, without a name.
 */
export function sentenceForm(state: PhoneState, seen: ShownCheck, acts: Acts): HTMLFormElement | null {
  if (!mayDiffer(state, seen)) return null
  const { t, sentence } = state
  const told = make('p', { 'aria-live': 'polite' })
  const field = make('textarea', {
    id: 'sentence',
    class: 'input',
    maxlength: String(longest),
    'aria-describedby': 'sentence-hint',
    oninput: () => {
      setText(told, '')
      acts.writeSentence(seen.item, field.value)
    }
  })
  const own = sentence?.item === seen.item ? sentence : null
  field.value = own?.text ?? ''
  if (own !== null && own.fate !== 'typed') setText(told, t(`sentence.${own.fate}`))
  return make(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        setText(told, t('sentence.unsaved'))
        acts.handInSentence(seen.item, field.value, (fate) => setText(told, t(`sentence.${fate}`)))
      }
    },
    make(
      'div',
      { class: 'field' },
      make('label', { for: 'sentence' }, t('sentence.label')),
      make('span', { id: 'sentence-hint', class: 'hint' }, t('sentence.hint')),
      field
    ),
    make('button', { class: 'button' }, t('sentence.give')),
    told
  )
}
