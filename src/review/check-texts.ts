import { checkText } from '#lib/check-text.ts'
import { few } from '#lib/few.ts'
import { joinPath } from '#lib/json.ts'
import { namesTold, type TextLength } from '#lib/limits.ts'
import type { Problem } from '#lib/problem.ts'
import type { Dissent, Round, SignOff } from './types.ts'

type Text = readonly [text: string | undefined, length: TextLength, path: string]

const tooLong = (texts: readonly Text[]): readonly Problem[] =>
  few(
    texts.flatMap(([text = '', length, path]) => checkText(text, length, path) ?? []),
    namesTold
  )

/** Warnings for texts of a round that are too long. */
export const checkRoundTexts = ({ draft, instruction, seats }: Round): readonly Problem[] =>
  tooLong([
    [draft.title, 'short', 'draft.title'],
    [draft.version, 'short', 'draft.version'],
    [instruction, 'long', 'instruction'],
    ...seats.flatMap(({ function: task, organisation }, index): readonly Text[] => [
      [task, 'short', `seats[${index}].function`],
      [organisation, 'short', `seats[${index}].organisation`]
    ])
  ])

/** Warnings for texts of decisions and sign-offs that are too long. */
export const checkSettlingTexts = (
  decisions: Readonly<
    Record<
      string,
      { readonly remark?: string; readonly reason: string; readonly dissent?: readonly Pick<Dissent, 'why'>[] }
    >
  >,
  signOff: readonly SignOff[]
): readonly Problem[] =>
  tooLong([
    ...Object.entries(decisions).flatMap(([check, { remark, reason, dissent = [] }]): readonly Text[] => {
      const at = joinPath('decisions', check)
      return [
        [remark, 'long', `${at}.remark`],
        [reason, 'long', `${at}.reason`],
        ...dissent.map(({ why }, index): Text => [why, 'long', `${at}.dissent[${index}].why`])
      ]
    }),
    ...signOff.map(({ remark }, index): Text => [remark, 'long', `signOff[${index}].remark`])
  ])
