import { levelLabel } from '#wording/level.ts'
import { heading, paragraph, runs } from '../blocks.ts'
import type { Section } from '../model.ts'
import type { Print } from './print.ts'

/** The recommendations with their checks, and what the levels mean, on one large page. */
export function posterSections(print: Print): readonly Section[] {
  const { say, pick, questionnaire } = print
  const themes = questionnaire.themes.filter(({ inOverall }) => inOverall)
  return [
    {
      id: 'poster',
      flow: 'own-page',
      blocks: [
        heading(1, 'poster', say('print.posters.heading', { count: themes.length })),
        ...themes.flatMap(({ id, title, checks }) => [
          heading(2, `poster-${id}`, pick(title)),
          paragraph(
            checks
              .filter(({ quick }) => quick)
              .map(({ short }) => pick(short))
              .join(' · ')
          )
        ]),
        heading(2, 'poster-levels', say('print.posters.levels')),
        {
          kind: 'facts',
          entries: questionnaire.policy.bands.map(({ meaning }, level) => ({
            term: levelLabel(print, level),
            value: runs(pick(meaning))
          }))
        },
        paragraph(say('print.posters.rule'), 'note')
      ]
    }
  ]
}
