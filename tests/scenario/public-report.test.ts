import { describe, expect, test } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { filled, reportOf, textOf } from '../support/report.ts'

const remark = 'Zie de notitie van mevrouw Voorbeeld, bladzijde 4.'

describe('the public version', () => {
  const secrets = {
    'filled-in-by': 'J. Voorbeeld',
    'szw-role-Comment': remark,
    'future-wild-west': 'weaker',
    'future-wild-west-Comment': 'Mijn eigen zorg.'
  }
  const assessment = filled({
    everywhere: 1,
    answers: secrets,
    actions: [
      {
        advice: 'szw-role:1',
        owner: 'Piet Voorbeeld',
        due: '2027-02-01',
        status: 'not-adopted',
        reason: 'Past niet bij mij.'
      },
      { advice: 'own:1', text: 'Eigen woorden.', owner: 'Kees', due: '', status: 'open', reason: '' }
    ]
  })

  test('has no remarks, names, own words or data, also not in its sheets and properties', () => {
    const report = reportOf(assessment, { flavour: 'public' })
    const all = JSON.stringify(report)
    for (const secret of [
      remark,
      'Mijn eigen zorg.',
      'Voorbeeld',
      'Past niet bij mij.',
      'Eigen woorden.',
      'Kees',
      'paragraaf 2.3'
    ])
      expect(all).not.toContain(secret)
    expect(report.attachment).toBeUndefined()
    expect(textOf(report, 'summary')).toContain(
      'Openbare versie: zonder opmerkingen, zonder namen en zonder ingesloten gegevens.'
    )
    expect(textOf(report, 'actions')).toContain(
      '1 actie staat niet in de openbare versie: die is in eigen woorden of hoort bij een andere vragenlijst.'
    )
  })

  test('does not reveal the names of answers that the questionnaire does not know', () => {
    const read = readAssessment(
      writeAssessment({ ...assessment, answers: { ...assessment.answers, 'note-of-jan-jansen': 'x' } }),
      atHand(cohesietoets)
    )
    if (!read.ok) throw new Error('the assessment is refused')
    const [working, open] = (['working', 'public'] as const).map((flavour) =>
      textOf(reportOf(read.value.assessment, { flavour, warnings: read.warnings }))
    )
    expect(working).toContain('note-of-jan-jansen')
    expect(open).not.toContain('jan-jansen')
  })

  test('shows remarks on request, but still no names', () => {
    const text = textOf(reportOf(assessment, { flavour: 'public', includeEvidence: true }))
    expect(text).toContain(remark)
    expect(text).not.toContain('J. Voorbeeld')
    expect(text).toContain('De opmerkingen bij de antwoorden staan er wel in.')
  })

  test('differs from the working version, which has all of it and the assessment itself', () => {
    const report = reportOf(assessment)
    const text = textOf(report)
    for (const shown of [remark, 'J. Voorbeeld', 'Piet Voorbeeld', 'Past niet bij mij.', 'Eigen woorden.'])
      expect(text).toContain(shown)
    expect(JSON.parse(report.attachment?.text ?? '')).toMatchObject({ id: assessment.id, answers: assessment.answers })
  })
})
