import { vulnerableIn } from '#workshop/futures.ts'
import type { FutureTable } from '#workshop/types.ts'
import { listOf } from '../names.ts'
import { themeOf, type Speech } from '../speech.ts'

/**
 * The recommendations that are vulnerable in two futures or more, each with its advice as a sentence; empty when there
 * are none.
 */
export const adviceOfFutures = (
  speech: Speech,
  tables: readonly FutureTable[]
): readonly { readonly theme: string; readonly text: string }[] =>
  vulnerableIn(tables, speech.questionnaire).map(({ theme, futures }) => ({
    theme,
    text: speech.say('workshop.futures.advice', {
      theme: speech.pick(themeOf(speech, theme).title),
      count: futures.length,
      names: listOf(
        speech,
        (speech.questionnaire.futures?.futures ?? [])
          .filter(({ id }) => futures.includes(id))
          .map(({ name }) => speech.pick(name))
      )
    })
  }))
