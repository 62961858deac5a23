import { adviceWording } from '#wording/advice.ts'
import { isBlank } from '#lib/blank.ts'
import { standingOutcome } from '#workshop/standing.ts'
import type { PartItem } from '#workshop/types.ts'
import { Option } from '../../../components/Option.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

const steps = {
  opening: ['welcome', 'rules', 'owner', 'try'],
  break: ['back'],
  closing: ['stands', 'actions', 'chairs', 'next']
} as const satisfies Readonly<Record<PartItem['kind'], readonly string[]>>

interface PartGuideProps {
  readonly held: HeldWorkshop
  readonly kind: PartItem['kind']
}

/** What a facilitator does in an item without a vote. */
export function PartGuide({ held, kind }: PartGuideProps) {
  const { t } = useTranslation()
  return (
    <section className="box stack" aria-labelledby="part-guide">
      <h2 id="part-guide">{t('web.workshop.part.heading')}</h2>
      <ol className="measure">
        {steps[kind].map((step) => (
          <li key={step}>{t(`web.workshop.part.${step}`)}</li>
        ))}
      </ol>
      {kind === 'opening' ? <Present held={held} /> : null}
      {kind === 'closing' ? <FirstActions held={held} /> : null}
    </section>
  )
}

/** Who is there, to tick at the start. */
function Present({ held }: Pick<PartGuideProps, 'held'>) {
  const { t } = useTranslation()
  const { expected } = held.workshop
  const named = expected.flatMap((role, at) =>
    isBlank(role.function) && isBlank(role.organisation) ? [] : [{ ...role, at }]
  )
  if (named.length === 0) return null
  return (
    <fieldset className="plain-fieldset">
      <legend>{t('web.workshop.part.present')}</legend>
      {named.map(({ at, isThere, function: task, organisation }) => (
        <Option
          key={at}
          type="checkbox"
          checked={isThere}
          onChange={(isPresent) =>
            held.change({
              kind: 'expect',
              roles: expected.map((role, index) => (index === at ? { ...role, isThere: isPresent } : role))
            })
          }
        >
          {[task, organisation].filter((text) => !isBlank(text)).join(', ')}
        </Option>
      ))}
    </fieldset>
  )
}

/** The first pieces of advice that follow from the levels that stand. */
function FirstActions({ held }: Pick<PartGuideProps, 'held'>) {
  const { t } = useTranslation()
  const outcome = standingOutcome(held.workshop, held.questionnaire)
  const wording = { ...held, outcome, answers: {}, hidden: new Set<string>() }
  const first = wording.outcome.advice.slice(0, 3).flatMap(({ id }) => adviceWording(wording, id) ?? [])
  if (first.length === 0) return null
  return (
    <>
      <h3>{t('web.workshop.part.first')}</h3>
      <ol className="measure">
        {first.map(({ id, title, do: text }) => (
          <li key={id}>
            <strong>{title}</strong> {text}
          </li>
        ))}
      </ol>
    </>
  )
}
