import { describe, expect, test } from 'vitest'
import { warning } from '#lib/problem.ts'
import { adviceText } from '#advice/catalogue.ts'
import type { Report } from '#report/model.ts'
import { cohesietoets, schoolGarden } from '../support/questionnaire.ts'
import { blocksOf, example, filled, reportOf, textOf } from '../support/report.ts'

const remark = 'Zie de notitie van mevrouw Voorbeeld, bladzijde 4.'

describe('the summary', () => {
  test('names the band and the score in whole points, in both languages', () => {
    const assessment = filled({ everywhere: 2 })
    expect(textOf(reportOf(assessment), 'summary')).toContain(
      'Het ontwerp krijgt het oordeel ‘Uitgewerkt’, met 67 van de 100 punten.'
    )
    expect(textOf(reportOf(assessment, { language: 'en' }), 'summary')).toMatch(
      /The draft gets the band ‘.+’, with 67 of 100 points\./
    )
  })

  test('says which key check limits a theme', () => {
    const summary = textOf(reportOf(filled({ everywhere: 3, answers: { 'szw-role': 0 } })), 'summary')
    expect(summary).toContain(
      'Het sleutelpunt ‘Rol van SZW’ staat op niveau 0. Zijn thema komt daardoor niet hoger dan ‘Benoemd’.'
    )
  })

  test('says that a strong theme cannot hide a gap elsewhere when the weakest theme limits the total', () => {
    const summary = textOf(reportOf(filled({ everywhere: 3, answers: { 'szw-role': 0, 'ocw-role': 0 } })), 'summary')
    expect(summary).toContain(
      'Het gemiddelde past bij ‘Geborgd’. Het totaal staat lager, omdat ‘Betrokken ministeries’ het oordeel ‘Benoemd’ heeft.'
    )
  })

  test('calls no theme weakest when all are equal, and gives one number where weights change nothing', () => {
    const report = reportOf(filled({ everywhere: 1 }))
    const summary = textOf(report, 'summary')
    expect(summary).toContain(
      'Geen thema springt eruit: ze hebben allemaal hetzelfde oordeel, ‘Benoemd’, en dezelfde score.'
    )
    expect(summary).toContain('Wegen de thema’s anders mee, dan blijft het oordeel gelijk.')
    expect(textOf(report, 'method')).toContain('De lage kant van het totaal blijft dan 33 punten.')
    expect(textOf(report)).not.toMatch(/tussen (\d+) en \1 punten|De meeste aandacht vraagt/)
  })

  test('names every theme that is weakest, and every theme that limits the total', () => {
    const inTwo = Object.fromEntries(
      [...cohesietoets.checks]
        .filter(([, { theme }]) => theme === 'scope' || theme === 'diversity')
        .map(([check]) => [check, 1])
    )
    const report = reportOf(filled({ everywhere: 2, answers: inTwo }))
    expect(textOf(report, 'summary')).toContain(
      'De meeste aandacht vragen de thema’s ‘Breder dan armoede’ en ‘Diversiteit van burgers’. Ze hebben hetzelfde oordeel, ‘Benoemd’, en dezelfde score.'
    )
    expect(textOf(report, 'paste')).toContain(
      'Het verst uitgewerkt zijn de thema’s ‘Betrokken ministeries’ en ‘Individualisering’. De meeste aandacht vragen de thema’s ‘Breder dan armoede’ en ‘Diversiteit van burgers’.'
    )
    const held = reportOf(filled({ everywhere: 3, answers: { 'szw-role': 0, 'ocw-role': 0, 'top-and-bottom': 0 } }))
    expect(textOf(held, 'summary')).toContain(
      'Het totaal staat lager, omdat ‘Betrokken ministeries’ en ‘Breder dan armoede’ het oordeel ‘Benoemd’ hebben.'
    )
  })

  test('starts with the first three pieces of advice, in order', () => {
    const assessment = filled({ everywhere: 1 })
    const list = blocksOf(reportOf(assessment), 'summary').find((block) => block.kind === 'list')
    expect(list?.kind === 'list' && list.ordered && list.entries).toHaveLength(3)
  })

  test('counts what is still open', () => {
    const summary = textOf(
      reportOf(filled({ everywhere: 2, answers: { 'both-sides': 'unknown', 'own-push': 'unknown' } })),
      'summary'
    )
    expect(summary).toContain('30 van de 32 toetspunten zijn beantwoord, 2 staan open (2 keer ‘weet ik nog niet’).')
    const one = filled({ everywhere: 2, answers: { 'both-sides': 'unknown' } })
    expect(textOf(reportOf(one), 'summary')).toContain('1 staat open (1 keer ‘weet ik nog niet’).')
    expect(textOf(reportOf(one, { language: 'en' }), 'summary')).toContain('1 is open (1 time ‘I don’t know yet’).')
  })

  test('calls the outcome provisional while checks are open, and gives none while nothing is filled in', () => {
    const partly = textOf(reportOf(filled({ answers: { 'szw-role': 3 } })), 'summary')
    expect(partly).toContain('Niet alles is ingevuld: de uitkomst is voorlopig.')
    expect(partly).toContain('1 van de 32 toetspunten zijn beantwoord, 31 staan open (31 keer niet ingevuld).')
    const empty = textOf(reportOf(filled()), 'summary')
    expect(empty).toContain('Er is nog geen enkel toetspunt ingevuld.')
    expect(empty).toContain('Er zijn nog geen adviezen.')
    expect(empty).not.toContain('Waarom het oordeel')
  })

  test('stays within one page for any answers', () => {
    const worst = reportOf(
      filled({
        everywhere: 0,
        evidence: false,
        answers: { 'policy-title': 'lang '.repeat(400), 'beyond-access': 'unknown' }
      }),
      { warnings: [warning('reason-missing', 'answers.szw-role')] }
    )
    for (const report of [
      worst,
      ...['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet'].map((name) =>
        reportOf(example(name).assessment)
      )
    ]) {
      expect(textOf(report, 'summary').length).toBeLessThan(4000)
    }
  })
})

describe('the section of a theme', () => {
  test('shows the score as a range while answers are open, and how far it may still rise', () => {
    const text = textOf(
      reportOf(filled({ everywhere: 2, answers: { 'shared-analysis': 'unknown' } })),
      'theme-ministries'
    )
    expect(text).toContain('57 tot 71 van de 100 punten')
    expect(text).toContain(
      '1 antwoord is niet ingevuld of nog niet bekend. Valt dat zo goed mogelijk uit, dan wordt de score 71.'
    )
  })

  test('gives the sum that leads to the score', () => {
    expect(textOf(reportOf(filled({ everywhere: 2 })), 'theme-ministries')).toContain(
      'Er tellen 7 toetspunten mee. Naar gewicht halen ze samen 28 van de 42: een score van 67.'
    )
  })

  test('writes out a level that builds on the one below', () => {
    const text = textOf(reportOf(filled({ everywhere: 3 })))
    expect(text).not.toMatch(/Als 2\. /)
    expect(text).toContain('Bovendien')
  })

  test('does not count a check that does not apply, and keeps its reason in the table', () => {
    const text = textOf(
      reportOf(
        filled({
          everywhere: 2,
          answers: { 'values-complement': 'not-applicable', 'values-complement-Comment': remark }
        })
      ),
      'theme-scope'
    )
    expect(text).toContain('1 toetspunt is niet van toepassing en telt niet mee.')
    expect(text).toContain(remark)
  })

  test('has each remark whole, and nowhere else', () => {
    const long = 'Een opmerking die lang is. '.repeat(20).trim()
    const report = reportOf(filled({ everywhere: 2, answers: { 'szw-role-Comment': long } }))
    expect(textOf(report, 'theme-ministries')).toContain(long)
    expect(textOf(report).split(long)).toHaveLength(2)
  })

  test('names the checks without an answer in one sentence', () => {
    const text = textOf(reportOf(filled({ answers: { 'szw-role': 1 } })), 'theme-ministries')
    expect(text).toMatch(/Niet ingevuld: ‘Rol van OCW’, .+ en ‘Andere partijen’\./u)
    expect(text).not.toContain('Niet ingevuld |')
  })

  test('calls the highest level with evidence a strength, and asks for evidence where it is missing', () => {
    expect(textOf(reportOf(filled({ everywhere: 3 })), 'theme-scope')).toContain('Al geborgd en onderbouwd: ')
    const bare = textOf(reportOf(filled({ everywhere: 3, evidence: false })), 'theme-scope')
    expect(bare).not.toContain('Al geborgd en onderbouwd')
    expect(bare).toContain('nog zonder onderbouwing')
  })

  test('draws who is involved, and says the same in words', () => {
    const report = reportOf(filled({ everywhere: 2, answers: { 'role-bzk': 'co-owner', 'role-szw': 'none' } }))
    const figure = blocksOf(report, 'theme-ministries').findLast((block) => block.kind === 'figure')
    expect(figure?.kind === 'figure' && figure.alt).toContain(
      'Mede-eigenaar: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties.'
    )
    const outside = 'Geen rol: Ministerie van Sociale Zaken en Werkgelegenheid.'
    expect(figure?.kind === 'figure' && figure.alt).not.toContain('Geen rol')
    expect(textOf(report, 'theme-ministries').split(outside)).toHaveLength(2)
  })

  test('says that looking ahead does not count in the total', () => {
    expect(textOf(reportOf(filled({ everywhere: 2 })), 'theme-horizon')).toContain('telt niet mee in het totaal')
  })
})

describe('advice', () => {
  const subjectsIn = (report: Report): readonly string[] =>
    report.sections
      .filter(({ id }) => id.startsWith('theme-') || id === 'futures')
      .flatMap(({ id }) =>
        blocksOf(report, id).flatMap((block) => {
          if (block.kind === 'list' && block.ordered) return block.entries.map((entry) => entry[0]?.[0]?.text ?? '')
          if (block.kind === 'table' && block.columns.length === 5 && block.columns[4]?.title === 'Punten')
            return block.rows.map(({ cells }) => cells[0]?.[0]?.text ?? '')
          return []
        })
      )

  test('has three pieces in full per theme, a fourth only when it is the last, the rest in a table, and each check once', () => {
    const { assessment } = example('digitaal-loket-gemeente')
    const report = reportOf(assessment)
    for (const { id } of report.sections)
      for (const block of id.startsWith('theme-') ? blocksOf(report, id) : [])
        if (block.kind === 'list' && block.ordered) {
          const hasTable = blocksOf(report, id).some(
            (one) => one.kind === 'table' && one.columns.some(({ title }) => title === 'Stap')
          )
          expect(block.entries.length).toBeLessThanOrEqual(hasTable ? 3 : 4)
        }
    const names = subjectsIn(report).flatMap((subject) => subject.split(/, | en /u))
    expect(names.length).toBeGreaterThan(20)
    const checks = [...cohesietoets.checks.values()]
      .map(({ short }) => short.nl)
      .filter((name) => !name.includes(' en '))
    for (const check of checks) expect(names.filter((name) => name === check).length).toBeLessThanOrEqual(1)
    expect(textOf(report, 'theme-ministries')).toContain('(nu: 0 Niet in beeld')
  })

  test('begins with what fits the step of the Beleidskompas that the writer is in', () => {
    const stepsFor = (phase: number): readonly string[] =>
      blocksOf(reportOf(filled({ everywhere: 1, answers: { 'policy-phase': phase } })), 'summary').flatMap((block) =>
        block.kind === 'list' && block.ordered ? block.entries.map((entry) => entry[0]?.[0]?.text ?? '') : []
      )
    expect(stepsFor(1)).not.toEqual(stepsFor(5))
  })

  test('promises nothing for what has to be found out first', () => {
    const text = textOf(reportOf(filled({ everywhere: 2, answers: { 'szw-role': 'unknown' } })))
    const todo = adviceText(cohesietoets, 'szw-role:unknown')?.do.nl ?? ''
    expect(text.split(todo)).toHaveLength(2)
    expect(
      textOf(reportOf(filled({ everywhere: 2, answers: { 'szw-role': 'unknown' } })), 'theme-ministries')
    ).not.toContain(todo)
  })

  test('is absent where everything is secured', () => {
    const answers = Object.fromEntries((cohesietoets.futures?.futures ?? []).map(({ question }) => [question, 'same']))
    const report = reportOf(filled({ everywhere: 3, answers }))
    expect(textOf(report, 'summary')).toContain('Uit deze antwoorden volgt geen advies')
    expect(textOf(report, 'actions')).toBe('')
  })
})

describe('the action list', () => {
  test('is left out while nobody has chosen any action, and the open questions say so', () => {
    const report = reportOf(filled({ everywhere: 1 }))
    expect(textOf(report, 'actions')).toBe('')
    expect(textOf(report, 'open')).toContain('Er zijn nog geen acties gekozen')
  })

  test('shows the agreements, with dates in words, and leaves unknown cells empty', () => {
    const report = reportOf(
      filled({
        everywhere: 1,
        actions: [
          { advice: 'szw-role:1', owner: 'programmamanager', due: '2027-02-01', status: 'doing', reason: '' },
          { advice: 'own:1', text: 'Bel de gemeente.', owner: '', due: '', status: 'open', reason: '' }
        ]
      })
    )
    const text = textOf(report, 'actions')
    expect(text).toContain('programmamanager | 1 februari 2027 | Bezig')
    expect(text).toContain('Eigen actie | Bel de gemeente. |  |  | Open')
  })

  test('shows what somebody made of the text of an advice, and the level to reach; in public only the level', () => {
    const changed = { advice: 'szw-role:1', text: 'Bel Samira van SZW.', target: 3, owner: '', due: '', reason: '' }
    const of = filled({ everywhere: 1, actions: [{ ...changed, status: 'open' }] })
    const said = adviceText(cohesietoets, 'szw-role:1')?.do.nl ?? ''
    const working = reportOf(of)
    expect(textOf(working, 'actions')).toContain('Bel Samira van SZW.')
    expect(textOf(working, 'actions')).toContain('Doel: 3 Geborgd')
    expect(JSON.stringify(working.sheets)).toContain('Bel Samira van SZW.')
    const open = reportOf(of, { flavour: 'public' })
    expect(JSON.stringify(open)).not.toContain('Samira')
    expect(textOf(open, 'actions')).toContain(said.split('. ')[0])
    expect(textOf(open, 'actions')).toContain('Doel: 3 Geborgd')
  })
})

describe('open questions', () => {
  test('say where to look for every unknown answer', () => {
    const text = textOf(reportOf(filled({ everywhere: 2, answers: { 'szw-role': 'unknown' } })), 'open')
    expect(text).toContain(adviceText(cohesietoets, 'szw-role:unknown')?.do.nl)
  })

  test('name answers that contradict each other', () => {
    const text = textOf(reportOf(filled({ everywhere: 2, answers: { 'long-view': 3, 'horizon-years': 4 } })), 'open')
    expect(text).toContain('Past dit bij elkaar?')
    expect(text).toContain('Lange blik vooruit')
  })

  test('list the warnings, by the name of the check', () => {
    const text = textOf(
      reportOf(
        filled({ everywhere: 2, answers: { 'values-complement': 'not-applicable', 'values-complement-Comment': '' } }),
        { warnings: [warning('reason-missing', 'answers.values-complement')] }
      ),
      'open'
    )
    expect(text).toContain('Cohesie naast waarden. Zonder reden telt ‘niet van toepassing’ als niet beantwoord.')
  })

  test('list a warning about several answers once', () => {
    const warnings = ['szw-role', 'ocw-role'].map((name) => warning('reason-missing', `answers.${name}`))
    const report = reportOf(filled({ everywhere: 2 }), { warnings })
    expect(textOf(report, 'open')).toContain('Rol van SZW, Rol van OCW. Zonder reden')
    expect(textOf(report, 'summary')).toContain('Over het toetsbestand is er 1 opmerking.')
  })
})

describe('a quick scan', () => {
  test('is called indicative wherever the outcome is given', () => {
    const report = reportOf(example('snelle-scan').assessment)
    expect(report.subtitle).toContain('indicatief')
    for (const section of ['summary', 'answers', 'paste']) expect(textOf(report, section)).toContain('indicatief')
  })

  test('says in a sentence that roles are not filled in, and names only those that are', () => {
    const none = textOf(reportOf(filled({ depth: 'quick', everywhere: 2 })))
    expect(none).toContain('Er is nog niet ingevuld welke partij welke rol heeft.')
    expect(none).not.toContain('Ministerie van Defensie')
  })

  test('does not mention checks outside its depth', () => {
    const report = reportOf(filled({ depth: 'quick', everywhere: 2 }))
    expect(textOf(report, 'theme-ministries')).not.toContain('Ander beleid')
  })
})

test('lists only the first of thousands of unknown names, and their number', () => {
  const warnings = Array.from({ length: 3_000 }, (_, at) => warning('hidden-answer', `answers.unknown-${at}`))
  const text = textOf(reportOf(filled({ everywhere: 2 }), { warnings }), 'open')
  expect(text).toContain('answers.unknown-24 en nog 2.975. ')
  expect(text).not.toContain('answers.unknown-25')
})

test.each(['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet', 'snelle-scan'])(
  'gives a single further advice of a section in full, not as a table of one row (%s)',
  (name) => {
    const tables = blocksOf(reportOf(example(name).assessment)).filter(
      (block) => block.kind === 'table' && block.columns.some(({ title }) => title === 'Stap')
    )
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) expect(table.kind === 'table' && table.rows.length).toBeGreaterThan(1)
  }
)

describe('text to paste', () => {
  test('has its own heading above each text, below the heading of the section', () => {
    const blocks = blocksOf(reportOf(filled({ everywhere: 2, answers: { 'role-bzk': 'co-owner' } })), 'paste')
    const above = blocks.flatMap((block, at) => (block.kind === 'quote' ? [[block.name, blocks[at - 1]] as const] : []))
    expect(above.map(([name]) => name)).toEqual(['Kernpunten', 'Afstemming', 'Alinea voor de toelichting'])
    for (const [name, heading] of above) expect(heading).toMatchObject({ kind: 'heading', level: 2, text: name })
  })

  test('gives the outcome in complete sentences', () => {
    const { assessment } = example('digitaal-loket-gemeente')
    const text = textOf(reportOf(assessment), 'paste')
    expect(text).toContain('is bekeken op gevolgen voor de sociale samenhang')
    expect(text).toMatch(/De uitkomst voor het geheel is ‘.+’, met \d+( tot \d+)? van de 100 punten\./)
    expect(text).not.toMatch(/\[|…|\?\?/)
  })

  const noOutcome = { nl: 'De toets heeft nog geen uitkomst', en: 'The assessment has no outcome yet' }
  test.each(['nl', 'en'] as const)('describes the outcome when every point is only mentioned (%s)', (language) => {
    const text = textOf(reportOf(filled({ everywhere: 1 }), { language }), 'paste')
    expect(text).toContain(
      { nl: 'Zeven punten vragen nog aandacht, vooral het volgende.', en: 'Seven points still need attention' }[
        language
      ]
    )
    expect(text).not.toContain(noOutcome[language])
  })

  test('counts what needs attention in a theme, and writes out the lowest and weightiest', () => {
    const text = textOf(reportOf(filled({ everywhere: 2, answers: { 'szw-role': 1, 'ocw-role': 0 } })), 'paste')
    const level = (check: string, at: number): string => cohesietoets.checks.get(check)?.wholeLevels[at]?.nl ?? '–'
    expect(text).toContain(`Twee punten vragen nog aandacht. ${level('ocw-role', 0)} ${level('szw-role', 1)}`)
    expect(textOf(reportOf(filled({ everywhere: 2, answers: { 'szw-role': 1 } })), 'paste')).toContain(
      `Eén punt vraagt nog aandacht. ${level('szw-role', 1)}`
    )
  })

  test.each(['nl', 'en'] as const)('says what the draft does in sentences, not in names of checks (%s)', (language) => {
    for (const everywhere of [0, 1, 2, 3])
      for (const depth of ['full', 'quick'] as const) {
        const report = reportOf(filled({ everywhere, depth }), { language })
        const quotes = blocksOf(report, 'paste').flatMap((block) => (block.kind === 'quote' ? [block] : []))
        const memorandum = (quotes.at(-1)?.paragraphs ?? []).map((runs) => runs.map(({ text }) => text).join(''))
        for (const { short } of cohesietoets.checks.values())
          expect(memorandum.join('\n')).not.toContain(`‘${short[language]}’`)
        for (const paragraph of memorandum) expect(paragraph).toMatch(/[.?][’)]?$/u)
        expect(memorandum.join('\n')).not.toMatch(/kies dan|choose ‘/u)
      }
  })

  test('calls no theme out of sight because answers are unknown, and names what is missing', () => {
    const answers = { 'szw-role': 'unknown', 'ocw-role': 'unknown' }
    const report = reportOf(filled({ everywhere: 1, answers }))
    for (const section of ['paste', 'theme-ministries']) {
      expect(textOf(report, section)).toMatch(/nog niet te beoordelen/iu)
      expect(textOf(report, section)).toContain('‘Rol van SZW’ en ‘Rol van OCW’')
      expect(textOf(report, section)).not.toContain('Niet in beeld')
    }
  })

  test('distinguishes unknown from unanswered', () => {
    const unknown = Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [check, 'unknown']))
    expect(textOf(reportOf(filled({ answers: unknown })), 'paste')).toContain(
      'Van geen enkel punt is al bekend wat het ontwerp ermee doet.'
    )
    const empty = textOf(reportOf(filled()), 'paste')
    expect(empty.split(noOutcome.nl)).toHaveLength(3)
    expect(empty).not.toContain('Van geen enkel punt')
  })
})

describe('any questionnaire', () => {
  test('gives a report, with its own themes and words', () => {
    const report = reportOf(filled({ questionnaire: schoolGarden, everywhere: 1 }), { questionnaire: schoolGarden })
    for (const theme of schoolGarden.themes) expect(textOf(report, `theme-${theme.id}`)).toContain(theme.title.nl)
  })
})

test('an owner that came with the advice is not reported as agreed, in either language', () => {
  const text = adviceText(cohesietoets, 'szw-role:0')
  if (text === null) throw new Error('no such advice')
  const of = (owner: string) =>
    filled({ everywhere: 0, actions: [{ advice: 'szw-role:0', owner, due: '', status: 'open', reason: '' }] })
  for (const owner of [text.owner.nl, text.owner.en]) {
    expect(textOf(reportOf(of(owner)), 'actions')).toContain(`${text.owner.nl} (volgens het advies)`)
    expect(textOf(reportOf(of(owner), { language: 'en' }), 'actions')).toContain(
      `${text.owner.en} (suggested by the advice)`
    )
  }
  const agreed = textOf(reportOf(of('programmamanager')), 'actions')
  expect(agreed).toContain('programmamanager')
  expect(agreed).not.toContain('programmamanager (volgens')
})
