import { describe, expect, it } from 'vitest'
import { termsIn } from '#questionnaire/folder.ts'
import { parseQuestionnaire } from '#questionnaire/parse-folder.ts'
import { told } from '../../support/file.ts'
import { readFolder } from '../../support/read.ts'
import { set, type Loose } from './break.ts'

type Files = Readonly<Record<'questionnaire' | 'scoring' | 'rules', Loose>> & {
  checks: { theme: string; id: string; content: unknown }[]
}

const files = (): Files => readFolder('tests/fixtures/second-questionnaire') as unknown as Files
const content = ({ checks }: Files, id: string): Loose => checks.find((check) => check.id === id)?.content as Loose
const water = (changed: Files): Loose => content(changed, 'water')

describe('the files of a folder', () => {
  it('may come in any order: checks get that of their questions', () => {
    const reversed = files()
    reversed.checks.reverse()
    expect(parseQuestionnaire(reversed)).toEqual(parseQuestionnaire(files()))
  })

  it.each<[string, (changed: Files) => void, ...string[]]>([
    [
      'a field that nobody knows',
      (changed) => set(water(changed), 'colour', 'blue'),
      'unsupported-property checks/soil/water.json: colour'
    ],
    [
      'an id of its own',
      (changed) => set(water(changed), 'id', 'x'),
      'unsupported-property checks/soil/water.json: id'
    ],
    ['no weight', (changed) => set(water(changed), 'weight', undefined), 'missing checks/soil/water.json: weight'],
    ['no reason', (changed) => set(water(changed), 'why', undefined), 'missing checks/soil/water.json: why'],
    [
      'a text without the default language',
      (changed) => set(water(changed), 'good', { en: 'Good' }),
      'missing checks/soil/water.json: good.default'
    ],
    ['no advice', (changed) => set(water(changed), 'advice', undefined), 'missing checks/soil/water.json: advice'],
    [
      'advice without an effort',
      (changed) => set(water(changed)['advice']?.[0] as Loose, 'effort', undefined),
      'missing checks/soil/water.json: advice.0.effort'
    ],
    [
      'advice for an owner nobody knows',
      (changed) => set(water(changed)['advice']?.[0] as Loose, 'owner', 'mayor'),
      'unknown-id checks/soil/water.json: advice.owner'
    ],
    [
      'a list in the place of a check',
      (changed) => changed.checks.push({ theme: 'soil', id: 'bees', content: [] }),
      'wrong-type checks/soil/bees.json'
    ],
    [
      'a check without a question',
      (changed) => changed.checks.push({ theme: 'soil', id: 'bees', content: water(changed) }),
      'unknown-id checks/soil/bees.json'
    ],
    [
      'a check in two themes',
      (changed) => changed.checks.push({ theme: 'people', id: 'water', content: water(changed) }),
      'duplicate-id checks/people/water.json'
    ],
    [
      'a folder that is no theme',
      (changed) => changed.checks.push({ theme: 'moon', id: 'bees', content: water(changed) }),
      'unknown-id checks/moon/bees.json'
    ],
    [
      'checks in the policy',
      (changed) => set(changed.scoring['themes']?.[0] as Loose, 'checks', []),
      'unsupported-property scoring.json: themes[0].checks'
    ],
    [
      'checks among the rules',
      (changed) => set(changed.rules, 'checks', {}),
      'unsupported-property rules.json: checks'
    ],
    [
      'a rule about a check that is none',
      (changed) => set(changed.rules['rules']?.[0] as Loose, 'checks', ['bees']),
      'unknown-id rules.json: rules[dry-and-poor]'
    ],
    [
      'an aim that is no level',
      (changed) => set(changed.scoring, 'targetLevel', 9),
      'out-of-range scoring.json: targetLevel'
    ]
  ])('are refused with %s, at the file and the place in it', (_, how, ...problems) => {
    const changed = files()
    how(changed)
    expect(told(parseQuestionnaire(changed))).toEqual(expect.arrayContaining(problems))
  })

  it('may have texts in one language: these stand for both, with one warning at the first of them', () => {
    const changed = files()
    set(changed.questionnaire['pages']?.[0] as Loose, 'title', 'Tuin')
    set(water(changed), 'good', { default: 'Goed' })
    const parsed = parseQuestionnaire(changed)
    const [part] = parsed.ok ? parsed.value.parts : []
    expect(part?.title).toEqual({ nl: 'Tuin', en: 'Tuin' })
    expect(parsed.ok && parsed.warnings).toEqual([
      {
        severity: 'warning',
        code: 'missing-translation',
        path: 'questionnaire.json: pages[garden].title',
        args: { language: 'en', count: 2 }
      }
    ])
  })

  it('have the words for the draft reader with the check, in each language', () => {
    const changed = files()
    const group = { weight: 3, words: ['regenton'] }
    set(water(changed), 'terms', { nl: [group], en: [] })
    expect(termsIn(changed)).toEqual({ nl: { water: [group] }, en: { water: [] } })
    expect(parseQuestionnaire(changed)).toMatchObject({ ok: true })
  })
})
