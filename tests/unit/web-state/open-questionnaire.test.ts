import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { KeptPackage, Packages } from '#storage/packages.ts'
import { loadableQuestionnaires } from '#web/state/loadable-questionnaires.ts'
import { addKeptQuestionnaires, keepQuestionnaire, readQuestionnaireFile } from '#web/state/open-questionnaire.ts'
import { packageOf } from '#questionnaire/package.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'
import { garden } from '../../support/garden.ts'
import { readParts } from '../../support/read.ts'

const gardenFile = JSON.stringify(packageOf(garden(), readParts('tests/fixtures/second-questionnaire')))

/** Keeps packages as long as the test runs, as a browser without storage would not. */
function packagesHere(): Packages {
  const kept = new Map<string, KeptPackage>()
  return {
    all: async () => [...kept.values()],
    put: async (each) => kept.set(each.name, each) !== undefined,
    wipe: async () => kept.clear()
  }
}

describe('a questionnaire that is opened in the app', () => {
  it('is offered beside the others, and again after a restart', async () => {
    const packages = packagesHere()
    const questionnaires = atHand(cohesietoets)
    const read = await readQuestionnaireFile(gardenFile, questionnaires)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(questionnaires.newest).toHaveLength(1)
    expect(await keepQuestionnaire(read.value, questionnaires, packages)).toBe(true)
    const again = atHand(cohesietoets)
    await addKeptQuestionnaires(again, packages)
    for (const collection of [questionnaires, again]) {
      expect(collection.offered.get().map(({ id }) => id)).toEqual([cohesietoets.id, garden().id])
      expect(collection.find(garden())).toMatchObject({ id: garden().id, version: '0.3.0' })
    }
  })

  it('brings its own words for the draft reader, also after a restart', async () => {
    const terms = { nl: { 'bee-room': [{ weight: 3, words: ['bijenhotel'] }] }, en: {} }
    const made = packageOf(garden(), readParts('tests/fixtures/second-questionnaire'), terms)
    expect(made.digest).toBe((JSON.parse(gardenFile) as { digest: string }).digest)
    const packages = packagesHere()
    const read = await readQuestionnaireFile(JSON.stringify(made), atHand(cohesietoets))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    await keepQuestionnaire(read.value, atHand(cohesietoets), packages)
    const again = atHand(cohesietoets)
    await addKeptQuestionnaires(again, packages)
    expect(again.find(garden())?.terms).toEqual(terms)
  })

  it('becomes the newest only when its version is higher', () => {
    const questionnaires = atHand({ ...garden(), version: '2.0.0' })
    expect(questionnaires.add({ ...garden(), version: '1.9.9' })).toBe(true)
    expect(questionnaires.newest.map(({ version }) => version)).toEqual(['2.0.0'])
    expect(questionnaires.find({ id: garden().id, version: '1.9.9' })).not.toBeNull()
    expect(questionnaires.add({ ...garden(), version: '10.0.0' })).toBe(true)
    expect(questionnaires.newest.map(({ version }) => version)).toEqual(['10.0.0'])
  })

  it('that is built in is loaded when a document of it is opened, or when all are requested', async () => {
    for (const ask of ['load', 'loadAll'] as const) {
      let fetched = 0
      const questionnaires = loadableQuestionnaires(
        [cohesietoets],
        async () => null,
        async () => ((fetched += 1), [garden()])
      )
      await questionnaires.load(cohesietoets)
      expect(fetched).toBe(0)
      await questionnaires[ask](garden())
      await questionnaires[ask](garden())
      expect(fetched).toBe(1)
      expect(questionnaires.newest.map(({ id }) => id)).toEqual([cohesietoets.id, garden().id])
      expect(questionnaires.find(garden())).not.toBeNull()
    }
  })

  it('is also offered when a document asked for it before it was loaded', async () => {
    const questionnaires = loadableQuestionnaires([cohesietoets], async () => garden())
    await questionnaires.load(garden())
    expect(questionnaires.add(garden())).toBe(true)
    expect(questionnaires.offered.get().map(({ id }) => id)).toEqual([cohesietoets.id, garden().id])
  })

  it('is refused when a built-in version has other content, also one that was not loaded yet', async () => {
    const questionnaires = loadableQuestionnaires([cohesietoets], async () => ({ ...garden(), digest: '0'.repeat(64) }))
    expect(await readQuestionnaireFile(gardenFile, questionnaires)).toMatchObject({
      ok: false,
      problems: [{ code: 'questionnaire-changed' }]
    })
  })

  it.each([
    ['no JSON', 'no', 'not-json'],
    ['another document', readFileSync('examples/snelle-scan.cohesietoets.json', 'utf8'), 'not-a-questionnaire'],
    ['a package that changed', gardenFile.replace('"default":"', '"default":"x'), 'changed-since-written'],
    ['a newer package', gardenFile.replace('"version":1', '"version":2'), 'newer-version'],
    [
      'words in no group',
      gardenFile.replace('"version":1', '"version":1,"terms":{"nl":{"bee-room":["bijen"]},"en":{}}'),
      'wrong-type'
    ],
    ['an unknown field', gardenFile.replace('"version":1', '"version":1,"more":1'), 'unsupported-property'],
    [
      'a key that reaches into JavaScript',
      gardenFile.replace('"version":1', '"version":1,"__proto__":{}'),
      'forbidden-key'
    ]
  ])('is refused in words: %s', async (_, text, code) => {
    const read = await readQuestionnaireFile(text, atHand(cohesietoets))
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code)
  })
})
