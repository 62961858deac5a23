import type { ChangeEventHandler, ReactNode } from 'react'

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: unknown
  readonly checked: boolean
  /** Whether it stands apart from the other choices. */
  readonly isAside?: boolean
  readonly onChange: ChangeEventHandler<HTMLInputElement>
  readonly children: ReactNode
}

/** A radio button or a box to tick, with its text. */
export const Choice = ({ value, isAside = false, children, ...input }: ChoiceProps) => (
  <div className={isAside ? 'ct-choice ct-choice--aside' : 'ct-choice'}>
    <label className="ct-choice__label">
      <input {...input} className="ct-choice__input" value={String(value)} />
      <span className="ct-choice__text">{children}</span>
    </label>
  </div>
)
