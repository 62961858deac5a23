import type { ReactNode } from 'react'
import { Option } from './Option.tsx'

interface OptionGroupProps<Value extends string> {
  readonly legend: string
  /** Of the radio buttons; one on a page. */
  readonly name: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly className?: string
  textOf(value: Value): ReactNode
  /** The language of a text, where it is not that of the page. */
  langOf?(value: Value): string
  onChoose(value: Value): void
  /** Shown below the choice. */
  readonly children?: ReactNode
}

/** A choice of one of a few values, as radio buttons. */
export const OptionGroup = <Value extends string>(props: OptionGroupProps<Value>) => {
  const { legend, name, values, chosen, className, textOf, langOf, onChoose, children } = props
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <Option
          key={value}
          type="radio"
          name={name}
          lang={langOf?.(value)}
          checked={chosen === value}
          onChange={() => onChoose(value)}
        >
          {textOf(value)}
        </Option>
      ))}
      {children}
    </fieldset>
  )
}
