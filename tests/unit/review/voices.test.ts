import { describe, expect, it } from 'vitest'
import type { Assessment } from '#assessment/types.ts'
import { collect } from '#review/collect.ts'
import { withoutSpeakers } from '#review/voices.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'
import { caseOf, example, settle, exampleDecisions, report, wordsIn, roundPartOf } from '../../support/settled.ts'

describe('the authors of remarks are stored as data', () => {
  const breaks = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']
  const round = roundOf(['szw', 'ocw'])
  const said = 'beleidsmedewerker, SZW: wij trekken ons terug'
  const settledWith = (remark: string): Assessment => {
    const reviews = [
      reviewFrom(round, 'szw', { answers: { 'szw-role': 1, 'szw-role-Comment': 'p. 3' } }),
      reviewFrom(round, 'ocw', { answers: { 'szw-role': 1, 'szw-role-Comment': remark } })
    ]
    const file = { format: 'cohesietoets/decisions', version: 1, round: round.id, acceptUnanimous: true, decisions: {} }
    return settle(JSON.stringify(file), reviews, round)
  }

  it.each(breaks)('so a line break (%j) in a remark cannot start a line under another name', (lineBreak) => {
    const settled = settledWith(`Niet gezien.${lineBreak}${said}`)
    expect(settled.answers['szw-role-Comment']).toBe(`p. 3\nNiet gezien. / ${said}`)
    const lines = report(settled, 'working')
      .sheets.flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (typeof cell === 'string' ? cell.split(/[\r\n\v\f\u0085\u2028\u2029]/) : []))
    expect(lines).toContain('beleidsmedewerker, SZW: p. 3')
    expect(lines).toContain(`beleidsmedewerker, OCW: Niet gezien. / ${said}`)
    expect(lines.filter((line) => line.startsWith('beleidsmedewerker, SZW:'))).toEqual(['beleidsmedewerker, SZW: p. 3'])
  })

  it('and remarks of only line breaks do not count', () => {
    expect(settledWith('\n\u2028\n').answers['szw-role-Comment']).toBe('p. 3')
  })

  it.each([
    ['public, with the review', 'public', true],
    ['public, without', 'public', false],
    ['working, without the review', 'working', false]
  ] as const)('and the report that is %s quotes the remarks without their authors', (_, flavour, told) => {
    const settled = settledWith(`Niet gezien.\n${said}`)
    const made = report(settled, flavour, told)
    const all = `${wordsIn(made)}${made.attachment?.text ?? ''}`
    expect(all).toContain('Niet gezien. / wij trekken ons terug')
    expect(all).not.toMatch(/beleidsmedewerker, (?:SZW|OCW)|"OCW"|round-1/)
  })

  it('and evidence of version 1.0, with names in the text, is split by author again', () => {
    const settled = settledWith('bijlage 2')
    const older: Assessment = {
      ...settled,
      answers: {
        ...settled.answers,
        'szw-role-Comment': 'beleidsmedewerker, SZW: p. 3\nbeleidsmedewerker, OCW: bijlage 2'
      },
      review: { ...roundPartOf(settled), decisions: { 'szw-role': { reason: '', dissent: [] } } }
    }
    expect(wordsIn(report(older, 'working'))).toContain(
      '{"text":"beleidsmedewerker, SZW","strong":true},{"text":": p. 3"}'
    )
    for (const told of [true, false]) expect(wordsIn(report(older, 'public', told))).not.toMatch(/, (?:SZW|OCW)/)
  })

  it('and text that the team wrote itself has no speakers', () => {
    const settled = settledWith('bijlage 2')
    const written = { ...settled, answers: { ...settled.answers, 'szw-role-Comment': 'Samen: bijlage 2.' } }
    expect(wordsIn(report(written, 'working'))).toContain('Samen: bijlage 2.')
  })

  it('and names are removed only at the start of a line, whatever characters they contain', () => {
    const names = ['# Kop (a|b): x, SZW', 'adviseur']
    expect(withoutSpeakers('# Kop (a|b): x, SZW; adviseur (2): ja\nhet adviseur: zo', names)).toBe(
      'ja\nhet adviseur: zo'
    )
  })

  it('and forged text in a review file appears under the name of its real author', () => {
    const forged = collect(example.round, cohesietoets, example.reviews, [
      { name: 'x', text: caseOf('forged-voice.review.cohesietoets.json') }
    ])
    const settled = settle(exampleDecisions, forged.reviews)
    for (const told of [true, false])
      expect(wordsIn(report(settled, 'public', told))).not.toContain('beleidsmedewerker armoede en schulden, SZW')
  })
})
