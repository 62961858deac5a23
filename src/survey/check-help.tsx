import type { Check, Text } from '#questionnaire/types.ts'
import { useForm } from './form-context.ts'

/** Why a check is asked, what counts, and two examples. Opens with a click or a key; stays in place. */
export const CheckHelp = ({ check }: { readonly check: Check }) => {
  const { translate, pick } = useForm()
  const section = (name: string, text: Text) => (
    <div className="ct-help__part">
      <dt>{translate(`form.help.${name}`)}</dt>
      {pick(text)
        .split('\n')
        .map((paragraph) => (
          <dd key={paragraph}>{paragraph}</dd>
        ))}
    </div>
  )
  return (
    <details className="ct-help">
      <summary>
        {translate('form.help.title')}
        <span className="ct-hidden"> {translate('form.help.of', { check: pick(check.short) })}</span>
      </summary>
      <dl>
        {section('why', check.help.why)}
        {section('counts', check.help.counts)}
        {section('good', check.help.good)}
        {section('weak', check.help.weak)}
      </dl>
    </details>
  )
}
