import { rulesOf } from '#questionnaire/introduction.ts'
import type { Part } from '#questionnaire/types.ts'
import type { SurveyFormProps } from './props.ts'
import { useForm } from './form-context.ts'

const stepId = 'ct-step'

/**
 * The heading of a page with its introduction. Takes focus when the page changes, so that the change is noticed on
 * screen and by screen readers.
 */
export const FormHeading = ({
  part,
  step,
  draftName,
  focusOn,
  Heading
}: {
  readonly part: Part
  readonly step: string | undefined
  /** Id of the element that names the draft; read after the heading. */
  readonly draftName: string | undefined
  /** The question that takes focus instead of the heading. */
  readonly focusOn: string | undefined
  readonly Heading: SurveyFormProps['Heading']
}) => {
  const { pick, language } = useForm()
  const spoken = [step === undefined ? undefined : stepId, draftName].filter((id) => id !== undefined)
  const { text, hints } = part.introduction[language]
  return (
    <header className="ct-heading">
      {step === undefined ? null : (
        <p className="kicker" id={stepId}>
          {step}
        </p>
      )}
      <Heading
        key={`${part.name} ${focusOn ?? ''}`}
        takesFocus={focusOn === undefined}
        describedBy={spoken.length === 0 ? undefined : spoken.join(' ')}
      >
        {pick(part.title)}
      </Heading>
      {text === '' ? null : <p className="ct-heading__intro">{text}</p>}
      {hints.length === 0 ? null : (
        <ul>
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
      <LevelRules key={part.name} part={part} />
    </header>
  )
}

/** The rules for choosing a level, on every page with levels; open on the first of them. */
const LevelRules = ({ part }: { readonly part: Part }) => {
  const { questionnaire, language } = useForm()
  const asks = ({ questions }: Part) => questions.some((name) => questionnaire.checks.has(name))
  const found = rulesOf(questionnaire, language)
  if (found === null || !asks(part)) return null
  return (
    <details className="ct-rules" open={questionnaire.parts.find(asks) === part}>
      <summary>{found.title}</summary>
      <ul>
        {found.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  )
}
