import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeAssessment } from '#assessment/write.ts'
import { Failure } from '#cli/failure.ts'
import { validInputs } from '#cli/valid-inputs.ts'
import { questionnairesOf } from '#questionnaire/collection.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { filled, translators } from '../../support/report.ts'

const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-inputs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = (name: string): string => join(folder, name)
const textOf = (title: string): string => {
  const assessment = filled({ everywhere: 1 })
  return writeAssessment({ ...assessment, answers: { ...assessment.answers, 'policy-title': title } })
}
const reading = (kept: number) => ({
  questionnaires: questionnairesOf(cohesietoets),
  passphrase: null,
  translate: translators.nl,
  kept
})
const titleIn = async (contentOf: Awaited<ReturnType<typeof validInputs>>, input: string) =>
  (await contentOf(input)).value.assessment.answers['policy-title']

it('keeps the first files, and reads the others again', async () => {
  const [one, two] = [path('one.json'), path('two.json')]
  const text = textOf('Before')
  writeFileSync(one, text)
  writeFileSync(two, text)
  const contentOf = await validInputs([one, two], reading(text.length))
  writeFileSync(one, textOf('After'))
  writeFileSync(two, textOf('After'))
  expect(await titleIn(contentOf, one)).toBe('Before')
  expect(await titleIn(contentOf, two)).toBe('After')
})

it('fails in words when a file that was valid is not any more', async () => {
  const input = path('spoiled.json')
  writeFileSync(input, textOf('Before'))
  const contentOf = await validInputs([input], reading(0))
  writeFileSync(input, '{')
  await expect(contentOf(input)).rejects.toBeInstanceOf(Failure)
})

it('keeps what comes through a pipe, which cannot be read twice', async () => {
  const pipe = path('pipe')
  execFileSync('mkfifo', [pipe])
  const writing = writeFile(pipe, textOf('Through a pipe'))
  const contentOf = await validInputs([pipe], reading(0))
  await writing
  expect(await titleIn(contentOf, pipe)).toBe('Through a pipe')
  expect(await titleIn(contentOf, pipe)).toBe('Through a pipe')
})
