import type { Translate } from '#i18n/translator.ts'
import { checkText } from '#lib/check-text.ts'
import type { TextLength } from '#lib/limits.ts'

/** Whether a text exceeds its limit. It stays whole: no field limits what can be typed or pasted. */
export const isTooMuch = (text: string, length: TextLength): boolean => checkText(text, length, '') !== null

interface TooMuchProps {
  /** The field refers to it in `aria-describedby`. */
  readonly id: string
  readonly text: string
  readonly length: TextLength
  readonly translate: Translate
}

/** Shows the excess of a field below it, or nothing. */
export function TooMuch({ id, text, length, translate }: TooMuchProps) {
  const problem = checkText(text, length, '')
  return problem === null ? null : (
    <p className="too-much" id={id}>
      {translate(`problem.${problem.code}`, problem.args)}
    </p>
  )
}
