import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { withBlock } from './marked-block.ts'
import { shownWords, toldMinutes, wordsPerMinute } from '#questionnaire/reading-time.ts'

const depths: readonly Depth[] = ['quick', 'full']

/** Puts the words and the minutes of both depths in the README of a questionnaire. */
export const withReadingTable = (readme: string, questionnaire: Questionnaire): string =>
  withBlock(
    readme,
    'reading-time',
    [
      '| depth | words, Dutch | words, English | minutes to read, Dutch | minutes in all |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...depths.map((depth) => row(questionnaire, depth))
    ].join('\n')
  )

function row(questionnaire: Questionnaire, depth: Depth): string {
  const [dutch, english] = [shownWords(questionnaire, depth, 'nl'), shownWords(questionnaire, depth, 'en')]
  const cells = [depth, dutch, english, (dutch / wordsPerMinute).toFixed(1), toldMinutes(questionnaire, depth)]
  return `| ${cells.join(' | ')} |`
}
