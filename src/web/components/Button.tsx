import { useState, type ComponentProps } from 'react'
import { createGuard, type Guard } from './one-at-a-time.ts'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'onKeyDown' | 'type'> {
  /** `submit` sends the form around it: what happens then is guarded by `Form`. */
  readonly type?: 'button' | 'submit'
  /** For buttons of which only one may be at work at a time; without it the button guards itself. */
  readonly guard?: Guard
  /** A promise keeps further presses away until it is settled. */
  onClick?(): unknown
}

/** The only button of the app: a press does one thing, also when it comes as a double click or a key that is held down. */
export function Button({ type = 'button', guard, onClick, ...rest }: ButtonProps) {
  const [own] = useState(createGuard)
  return (
    <button
      {...rest}
      type={type}
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault()
      }}
      onClick={onClick === undefined ? undefined : (event) => (guard ?? own)(event, onClick)}
    />
  )
}
