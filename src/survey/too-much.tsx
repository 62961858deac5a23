import type { Translate } from '#i18n/translator.ts'
import { checkText } from '#lib/check-text.ts'
import type { TextLength } from '#lib/limits.ts'

/** Whether a text goes beyond what fits. It stays whole: no field stops taking what somebody types or pastes. */
export const isTooMuch = (text: string, length: TextLength): boolean => checkText(text, length, '') !== null

interface TooMuchProps {
  /** The field names it in `aria-describedby`. */
  readonly id: string
  readonly text: string
  readonly length: TextLength
  readonly translate: Translate
}

/** Says below a field how much too much is in it, or nothing. */
export function TooMuch({ id, text, length, translate }: TooMuchProps) {
  const problem = checkText(text, length, '')
  return problem === null ? null : (
    <p className="too-much" id={id}>
      {translate(`problem.${problem.code}`, problem.args)}
    </p>
  )
}
