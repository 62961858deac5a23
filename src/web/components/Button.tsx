import { useState, type ComponentProps } from 'react'
import { createGuard, type Guard } from './one-at-a-time.ts'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'onKeyDown' | 'type'> {
  /** `submit` submits the form around it, which `Form` guards. */
  readonly type?: 'button' | 'submit'
  /** For buttons of which only one may work at a time; by default the button has a guard of its own. */
  readonly guard?: Guard
  /** While a returned promise is pending, further presses are ignored. */
  onClick?(): unknown
}

/**
 * The only button component of the app: one press does one thing, also as a double click or a key that is held down.
 */
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
