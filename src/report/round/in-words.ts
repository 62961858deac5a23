import { heading, paragraph, table } from '../blocks.ts'
import { themeOf } from '#wording/speech.ts'
import type { Block, Section } from '../model.ts'
import { medianText, spreadText } from '#wording/round/answers.ts'
import { whoGaveWhat } from './answers.ts'
import type { RoundContext } from './context.ts'
import { nameOf, themesIn } from './checks-by-theme.ts'

/** The answers of all reviewers in words, with headers: a table per theme. */
export function inWordsSection(context: RoundContext): Section {
  const { say, pick } = context
  const tables = themesIn(context).flatMap(({ theme, checks }): readonly Block[] => [
    heading(2, `words-${theme}`, pick(themeOf(context, theme).title)),
    table(
      say('round.words.caption', { theme: pick(themeOf(context, theme).title) }),
      [
        { title: say('column.check'), width: 36 },
        { title: say('round.column.answers'), width: 40 },
        { title: say('round.column.median'), width: 12, align: 'end' },
        { title: say('round.column.spread'), width: 12, align: 'end' }
      ],
      checks.map((check) => [
        nameOf(context, check),
        whoGaveWhat(context, check),
        ...(check.median === null
          ? [say('none'), say('none')]
          : [medianText(context, check.median), spreadText(check.spread)])
      ])
    )
  ])
  return {
    id: 'words',
    flow: 'new-page',
    blocks: [heading(1, 'words', say('round.words.title')), paragraph(say('round.words.lead')), ...tables]
  }
}
