import { describe, expect, test } from 'vitest'
import { facesOf } from '#render/pdf/font/faces.ts'
import { layOut } from '#render/pdf/layout/lay-out.ts'
import type { Workshop } from '#workshop/types.ts'
import { resources } from '../../support/pdf/render-pdf.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { textOf } from '../../support/report.ts'
import { after, tally, voted, workshopOf } from '../../support/workshop.ts'
import { workshopResult } from '../../support/workshop-report.ts'

const languages = ['nl', 'en'] as const
const sentence = 'De zaal vond dat het ontwerp hier veel belooft en nog weinig regelt voor wie niet meekomt. '

/** A workshop that decided on every check it had, with long reasons, minority views, empty chairs and a long title. */
function busyWorkshop(sentences: number, views: number): Workshop {
  const checks = [...cohesietoets.checks.keys()]
  const planned = workshopOf('90')
  const items = planned.items.flatMap((item) => (item.kind === 'check' ? [item] : []))
  const [one] = items
  if (one === undefined) throw new Error('no check')
  const all = checks.map((id) => items.find((item) => item.id === id) ?? { ...one, id })
  const begun = after(
    { ...planned, items: [...all, ...planned.items.filter(({ kind }) => kind !== 'check')] },
    { kind: 'begin', moment: '2026-12-01T09:00:00Z' },
    {
      kind: 'expect',
      roles: Array.from({ length: 30 }, (_, at) => ({
        function: `ervaringsdeskundige ${at}`,
        organisation: 'Stichting Lezen en Schrijven',
        isThere: at % 2 === 0
      }))
    }
  )
  const decided = checks.reduce(
    (workshop, item) =>
      after(
        voted(workshop, item, tally(4, 6, 2, 1, 1)),
        { kind: 'discuss', item },
        {
          kind: 'decide',
          item,
          decision: {
            level: 1,
            reason: sentence.repeat(sentences).trim(),
            minority: Array.from({ length: views }, (_, at) => `Standpunt ${at}: ${sentence.trim()}`)
          }
        }
      ),
    begun
  )
  return { ...decided, draft: { title: 'Programma Digitaal '.repeat(25).trim(), version: '0.9' } }
}

const pagesOf = (...args: Parameters<typeof workshopResult>): number =>
  layOut(workshopResult(...args), facesOf(resources.fonts)).pageCount

describe('the result of a workshop', () => {
  test('says everything when that fits on its page', () => {
    const text = textOf(workshopResult('nl', 'working'))
    expect(text).not.toContain('ingekort')
    expect(text).toContain('“SZW schrijft al jaren mee.”')
  })

  test.each(languages)('is one page in %s, however much happened', (language) => {
    for (const flavour of ['working', 'public'] as const) {
      expect(pagesOf(language, flavour)).toBe(1)
      for (const sentences of [0, 1, 4])
        for (const views of [0, 1, 3]) expect(pagesOf(language, flavour, busyWorkshop(sentences, views))).toBe(1)
    }
  })

  test('tells what it left out and where that is; the sheet and the report have all of it', () => {
    const busy = busyWorkshop(4, 3)
    const page = workshopResult('nl', 'working', busy)
    expect(textOf(page)).toMatch(
      /Om op één pagina te passen is dit ingekort: \d+ zinnen zijn korter, \d+ besluiten ontbreken en \d+ minderheidsstandpunten ontbreken\./u
    )
    const decisions = page.sheets.find(({ id }) => id === 'decisions')?.rows ?? []
    expect(decisions.filter((row) => row.includes(sentence.repeat(4).trim()))).toHaveLength(cohesietoets.checks.size)
    expect(textOf(page)).toContain(`Er is over ${cohesietoets.checks.size} van de ${cohesietoets.checks.size}`)
  })
})
