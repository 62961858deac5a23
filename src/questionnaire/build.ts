import { error, type Problem } from '#lib/problem.ts'
import { buildAdvices } from './build-advices.ts'
import { versionStep, type ChangesJson } from './changes.ts'
import { introductionOf } from './introduction.ts'
import { labelled } from './labelled.ts'
import { remarkName } from './remark-name.ts'
import { sourceOf } from './source.ts'
import { wholeLevels } from './whole-levels.ts'
import { ExpressionReader } from './read-expression.ts'
import type { AdviceJson, HelpJson, QuestionJson, QuestionnaireJson, ScoringJson } from './schema.ts'
import { withDefault } from './survey-json.ts'
import type {
  Check,
  ChoiceQuestion,
  Futures,
  Option,
  Panel,
  Part,
  Policy,
  Question,
  Questionnaire,
  Text,
  Theme
} from './types.ts'
import type { Expression } from '#expression/types.ts'

/** The parts of a questionnaire that have the right shape; `lint.ts` says whether they fit together. */
export interface CheckedParts {
  readonly questionnaire: QuestionnaireJson
  readonly scoring: ScoringJson
  readonly help: HelpJson
  readonly advice: AdviceJson
  readonly changes: ChangesJson
  /** Null when this version is not packaged. */
  readonly digest: string | null
}

type Base = Pick<Question, 'name' | 'title' | 'description' | 'conditions'>

type ChoiceJson = Extract<QuestionJson, { readonly choices: unknown }>
type CheckScoring = ScoringJson['themes'][number]['checks'][number] & { readonly theme: string }

/** Joins the parts into one Questionnaire. Collects the faults between the files and builds what can be built. */
export function buildQuestionnaire(files: CheckedParts): {
  readonly questionnaire: Questionnaire
  readonly problems: readonly Problem[]
} {
  const builder = new Builder(files)
  return { questionnaire: builder.build(), problems: builder.problems }
}

class Builder {
  readonly problems: Problem[] = []
  private readonly files: CheckedParts
  private readonly reader = new ExpressionReader(this.problems)
  private readonly questions = new Map<string, Question>()
  private readonly scoredChecks: ReadonlyMap<string, CheckScoring>

  constructor(files: CheckedParts) {
    this.files = files
    this.scoredChecks = new Map(
      files.scoring.themes.flatMap((theme) => theme.checks.map((check) => [check.id, { ...check, theme: theme.id }]))
    )
  }

  build(): Questionnaire {
    const { questionnaire, scoring, advice, changes } = this.files
    const parts = questionnaire.pages.map((page, index) => this.part(page, `questionnaire.pages[${page.name}]`, index))
    const themes = scoring.themes.map((theme) => this.theme(theme, parts))
    const checks = new Map(
      [...this.questions.values()].filter((question) => question.kind === 'check').map((check) => [check.name, check])
    )
    return {
      id: scoring.id,
      version: scoring.version,
      digest: this.files.digest,
      title: questionnaire.title,
      name: labelled(questionnaire.title).label,
      description: questionnaire.description,
      study: scoring.study ?? null,
      parts,
      questions: this.questions,
      themes,
      checks,
      policy: policyOf(scoring),
      futures: futuresOf(scoring, parts),
      pictures: (scoring.pictures ?? []).map((picture) => ({ ...picture, note: picture.note ?? null })),
      advices: buildAdvices(
        advice,
        [...this.questions.values()].filter((question) => question.kind !== 'check').map((question) => question.name),
        this.reader
      ),
      changes: changes.steps.map(versionStep),
      survey: withDefault(questionnaire)
    }
  }

  private part(page: QuestionnaireJson['pages'][number], path: string, index: number): Part {
    const outer = this.conditions([], page.visibleIf, path)
    const panels: Panel[] = []
    const names: string[] = []
    if (this.files.questionnaire.pages.findIndex((other) => other.name === page.name) !== index)
      this.problems.push(error('duplicate-id', path, { id: page.name }))
    for (const element of page.elements) {
      const here = `${path}.elements[${element.name}]`
      if (element.type !== 'panel') {
        names.push(this.question(element, outer, here))
        continue
      }
      const inner = this.conditions(outer, element.visibleIf, here)
      const questions = element.elements.map((question) =>
        this.question(question, inner, `${here}.elements[${question.name}]`)
      )
      panels.push({ name: element.name, title: element.title, description: element.description ?? null, questions })
      names.push(...questions)
    }
    const introduction = introductionOf(page.description ?? null)
    return { name: page.name, title: page.title, introduction, questions: names, panels }
  }

  private conditions(outer: readonly Expression[], visibleIf: string | undefined, path: string): readonly Expression[] {
    const own = visibleIf === undefined ? null : this.reader.read(visibleIf, `${path}.visibleIf`)
    return own === null ? outer : [...outer, own]
  }

  private question(json: QuestionJson, outer: readonly Expression[], path: string): string {
    if (this.questions.has(json.name)) this.problems.push(error('duplicate-id', path, { id: json.name }))
    const base = {
      name: json.name,
      title: json.title,
      description: json.description ?? null,
      conditions: this.conditions(outer, json.visibleIf, path)
    }
    this.questions.set(json.name, this.kindOf(json, base, path))
    return json.name
  }

  private kindOf(json: QuestionJson, base: Base, path: string): Question {
    switch (json.type) {
      case 'text':
        return {
          ...base,
          remarkName: null,
          kind: json.inputType ?? 'text',
          min: json.min ?? null,
          max: json.max ?? null
        }
      case 'comment':
        return { ...base, remarkName: null, kind: 'comment', min: null, max: null }
      case 'radiogroup':
      case 'dropdown':
        return this.choice('choice', json, base, path)
      case 'checkbox':
        return this.choice('choices', json, base, path)
    }
  }

  /** A scored choice becomes a check with levels. */
  private choice(kind: ChoiceQuestion['kind'], json: ChoiceJson, base: Base, path: string): Question {
    const scored = this.scoredChecks.get(json.name)
    if (scored !== undefined) return this.check(json.choices, scored, base, path)
    const options = json.choices.map(({ value, text }): Option => ({ value, ...labelled(text) }))
    return { ...base, kind, options, remarkName: json.showCommentArea ? remarkName(json.name) : null }
  }

  private check(options: ChoiceJson['choices'], scored: CheckScoring, base: Base, path: string): Check {
    const levels = options.filter((option) => typeof option.value === 'number')
    const expected = this.files.scoring.credits.length
    if (levels.length !== expected || levels.some((option, level) => option.value !== level))
      this.problems.push(error('level-count', `${path}.choices`, { expected: expected - 1 }))
    const help = this.files.help.checks[scored.id]
    if (help === undefined) this.problems.push(error('missing-text', `help.checks.${scored.id}`))
    const unknown = options.find((option) => option.value === 'unknown')
    const notApplicable = options.find((option) => option.value === 'not-applicable')
    const texts = levels.map((option) => option.text)
    if (unknown === undefined) this.problems.push(error('missing', `${path}.choices[unknown]`))
    return {
      ...base,
      kind: 'check',
      remarkName: remarkName(base.name),
      theme: scored.theme,
      short: help?.short ?? base.title,
      levels: texts,
      wholeLevels: wholeLevels(texts),
      notApplicable: notApplicable === undefined ? null : labelled(notApplicable.text),
      unknown: unknown?.text ?? noText,
      weight: scored.weight,
      gate: scored.gate ?? false,
      quick: scored.quick ?? false,
      source: sourceOf(scored.source),
      help: help ?? { why: noText, counts: noText, good: noText, weak: noText }
    }
  }

  private theme(json: ScoringJson['themes'][number], parts: readonly Part[]): Theme {
    const path = `scoring.themes[${json.id}]`
    const part = parts.find((candidate) => candidate.name === json.id)
    if (part === undefined) this.problems.push(error('unknown-id', path, { id: json.id }))
    const checks = json.checks.flatMap(({ id }) => {
      const question = this.questions.get(id)
      if (question?.kind === 'check') return [question]
      this.problems.push(error('unknown-id', `${path}.checks[${id}]`, { id }))
      return []
    })
    return {
      id: json.id,
      title: part?.title ?? noText,
      short: json.short,
      inOverall: json.inOverall,
      source: sourceOf(json.source),
      checks
    }
  }
}

const noText: Text = { nl: '', en: '' }

const policyOf = (scoring: ScoringJson): Policy => ({
  credits: scoring.credits,
  fullCredit: scoring.fullCredit,
  bands: scoring.bands.map(({ from, label, meaning }) => ({ from, label, meaning })),
  targetLevel: scoring.targetLevel,
  caps: scoring.caps,
  overallAboveWeakest: scoring.overallAboveWeakest,
  sensitivityWeights: scoring.sensitivityWeights
})

function futuresOf({ futures }: ScoringJson, parts: readonly Part[]): Futures | null {
  if (futures === undefined) return null
  const panels = parts.flatMap((part) => part.panels)
  return {
    futures: futures.futures.map((future) => ({
      id: future.id,
      name: future.label,
      sketch: panels.find(({ questions }) => questions.includes(future.question))?.description ?? null,
      question: future.question,
      forcesQuestion: future.forcesQuestion ?? null,
      measureQuestion: future.measureQuestion ?? null
    })),
    negative: futures.negative,
    unknown: futures.unknown,
    measured: futures.measured ?? null,
    vulnerableFrom: futures.vulnerableFrom,
    fragileFrom: futures.fragileFrom
  }
}
