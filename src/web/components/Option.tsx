import type { ComponentProps, ReactNode } from 'react'
import './Option.css'

interface OptionProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'onChange'> {
  readonly type: 'checkbox' | 'radio'
  readonly children: ReactNode
  onChange(isChosen: boolean): void
}

/** A box to tick or a radio button, with its text. `lang` is the language of the text; all else goes to the input. */
export const Option = ({ children, lang, onChange, ...input }: OptionProps) => (
  <label className="option" lang={lang}>
    <input {...input} onChange={({ target }) => onChange(target.checked)} />
    <span>{children}</span>
  </label>
)
