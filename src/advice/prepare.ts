import { oncePer } from '#lib/once-per.ts'
import { compileRule } from '#outcome/facts.ts'
import type { Advice } from '#outcome/types.ts'
import type { ScoredFinding } from '#outcome/score-finding.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { AdviceText, Questionnaire } from '#questionnaire/types.ts'
import { adviceId } from './catalogue.ts'

/** The part of an advice that does not depend on the answers. */
export interface Prepared extends Pick<Advice, 'id' | 'checks' | 'effort' | 'step'> {
  /** The indices of its checks among the checks of all themes. */
  readonly places: readonly number[]
}

/**
 * All advice that a questionnaire can give, prepared once. Checks and themes are found by index, in the order of the
 * themes.
 */
export const preparedAdvices = oncePer((questionnaire: Questionnaire) => {
  const { advices, themes, futures } = questionnaire
  const { facts } = placesOf(questionnaire)
  const names = themes.flatMap((theme) => theme.checks.map((check) => check.name))
  const places = new Map(names.map((name, place) => [name, place]))
  const prepare = (id: string, { effort, step }: AdviceText, checks: readonly string[]): Prepared => ({
    id,
    checks,
    effort,
    step,
    places: checks.map(placeIn(places))
  })

  return {
    checks: names.map((name) => {
      const texts = advices.checks.get(name)
      return {
        levels: texts?.levels.map((text, level) => prepare(adviceId.check(name, level), text, [name])) ?? [],
        unknown: texts?.unknown ? prepare(adviceId.check(name, 'unknown'), texts.unknown, [name]) : null
      }
    }),
    rules: advices.rules.map((rule) => ({
      when: compileRule(questionnaire, rule.when),
      advice: prepare(rule.id, rule, rule.checks)
    })),
    evidence: themes.map(({ id }) => {
      const text = advices.evidence
      if (text === null) return null
      const name = adviceId.evidence(id)
      return (findings: readonly ScoredFinding[]): Prepared =>
        prepare(
          name,
          text,
          findings
            .filter(({ needsEvidence, finding }) => needsEvidence && !finding.evidence)
            .map(({ finding }) => finding.check)
        )
    }),
    futures: (futures?.futures ?? []).flatMap(({ id, measureQuestion }) => {
      const text = advices.futures.get(id)
      return text === undefined
        ? []
        : [
            {
              id,
              measure: measureQuestion === null ? null : placeIn(facts)(measureQuestion),
              advice: prepare(adviceId.future(id), text, [])
            }
          ]
    })
  }
})
