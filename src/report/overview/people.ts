import { knownQuestions } from '#assessment/passport.ts'
import type { ChoiceCounts } from '#overview/overview.ts'
import { heading, paragraph, table } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import { countCell, countInWords, optionLabel, questionIn, type OverviewContext } from './context.ts'

/**
 * The section about who took part in which role, and which groups were considered; null where the questionnaire does
 * not ask.
 */
export function peopleSection(context: OverviewContext): Section | null {
  const { overviewText, overview } = context
  const pictures = (['roles', 'groups'] as const).map((picture) => ({
    picture,
    choices: overview.choices.filter((choice) => choice.picture === picture)
  }))
  const asked = pictures.filter(({ choices }) => choices.length > 0)
  if (asked.length === 0) return null
  return {
    id: 'people',
    flow: 'run-on',
    blocks: [
      heading(1, 'people', overviewText('people.title')),
      ...asked.flatMap(({ picture, choices }): readonly Block[] => [
        heading(2, picture, overviewText(`people.${picture}`)),
        paragraph(overviewText(`people.${picture}Lead`)),
        ...(picture === 'roles' ? standing(context, choices) : []),
        tableOf(context, picture, choices)
      ])
    ]
  }
}

/** How often these parties take part at all; left out where that may not be published. */
function standing(context: OverviewContext, choices: readonly ChoiceCounts[]): readonly Block[] {
  const { overviewText, pick } = context
  return choices
    .filter(
      ({ question, options }) =>
        knownQuestions.wanted.some((name) => name === question) &&
        options[0]?.drafts != null &&
        options.at(-1)?.drafts != null
    )
    .map(({ question, options }) =>
      paragraph(
        overviewText('people.standing', {
          name: pick(questionIn(context, question).title),
          outside: countInWords(context, options[0]?.drafts ?? null),
          most: countInWords(context, options.at(-1)?.drafts ?? null),
          first: options[0] === undefined ? '' : optionLabel(context, question, options[0].value).toLowerCase(),
          last: options.length === 0 ? '' : optionLabel(context, question, options.at(-1)?.value ?? '').toLowerCase()
        })
      )
    )
}

function tableOf(context: OverviewContext, picture: 'roles' | 'groups', choices: readonly ChoiceCounts[]): Block {
  const { overviewText, pick } = context
  const [first] = choices
  const options = first?.options ?? []
  return table(
    overviewText(`people.${picture}Caption`),
    [
      { title: overviewText(`people.${picture}Column`), width: 34 },
      ...options.map(({ value }) => ({
        title: optionLabel(context, first?.question ?? '', value),
        width: 11,
        align: 'end' as const
      })),
      { title: overviewText('people.open'), width: 11, align: 'end' }
    ],
    choices.map(({ question, options: counted, unanswered, notAsked }) => [
      pick(questionIn(context, question).title),
      ...options.map(({ value }) =>
        countCell(context, counted.find((option) => option.value === value)?.drafts ?? null, false)
      ),
      countCell(context, unanswered === null || notAsked === null ? null : unanswered + notAsked, false)
    ])
  )
}
