import { readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { checkQuestionnaire } from '#cli/check-questionnaire.ts'
import { loadQuestionnaires } from '#cli/content.ts'
import { readPackage } from '#questionnaire/package.ts'
import { readJson } from '../support/read.ts'

const released = readdirSync('questionnaires').flatMap((id) =>
  Object.entries(readJson<Readonly<Record<string, string>>>(`questionnaires/${id}/versions/digests.json`)).map(
    ([version, digest]) => ({ id, version, digest })
  )
)
const collection = loadQuestionnaires()

test('1.0.0 stays released as it is', () => {
  expect(released).toContainEqual({
    id: 'cohesietoets',
    version: '1.0.0',
    digest: 'baaf9acae577bfc4cf41291d452866904b0d4e438a2d35d27b0bff0a2eaaff38'
  })
})

describe.each(released)('$id $version', ({ id, version, digest }) => {
  it('has a package with its own digest, id and version', () => {
    const read = readPackage(readJson(`questionnaires/${id}/versions/${version}.json`))
    expect(read.ok ? read.value : read.problems).toMatchObject({ id, version, digest })
  })

  it('is found by its version, and is the same on every call', () => {
    const found = collection.find({ id, version })
    expect(found).toMatchObject({ id, version, digest })
    expect(collection.find({ id, version })).toBe(found)
  })
})

test.each(readdirSync('questionnaires'))('the folder of %s agrees with its released versions', (id) => {
  expect(checkQuestionnaire(`questionnaires/${id}`)).toMatchObject({ ok: true })
})

test.each(['9.9.9', '../1.0.0', '1.0', '', 'digests', '__proto__'])('there is no version %j', (version) => {
  expect(collection.find({ id: 'cohesietoets', version })).toBeNull()
})

test.each(['../cohesietoets', 'constructor', ''])('there is no questionnaire %j', (id) => {
  expect(collection.find({ id, version: '1.0.0' })).toBeNull()
})
