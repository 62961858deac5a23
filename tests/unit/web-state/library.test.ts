import { changedAt, dayHere } from '#web/state/today.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeAssessment } from '#assessment/write.ts'
import type { Assessment } from '#assessment/types.ts'
import { fileStore } from '../../support/file-store.ts'
import type { Attempt, Store } from '#storage/store.ts'
import { createImporter, type Importer, type ImportPreview } from '#web/state/import.ts'
import type { Library } from '#web/state/library.ts'
import { createLibrary } from '#web/state/create-library.ts'
import { fileOf, roundPartOf } from '#editing/round-part.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { libraryParts } from '../../support/library-parts.ts'
import { cohesietoets, readText } from '../../support/questionnaire.ts'

let folder: string
let store: Store
let library: Library
let importer: Importer
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohesietoets-library-'))
  store = fileStore(folder)
  const parts = libraryParts(store)
  library = createLibrary(parts)
  importer = createImporter(parts)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const valueOf = <T>(attempt: Attempt<T>): T => {
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.fault))
  return attempt.value
}

const aFile: Assessment = {
  format: 'cohesietoets/assessment',
  version: 1,
  id: 'from-a-file',
  questionnaire: { id: 'cohesietoets', version: cohesietoets.version },
  depth: 'full',
  language: 'nl',
  createdAt: '2026-11-22T10:00:00.000Z',
  modifiedAt: '2026-11-22T11:00:00.000Z',
  answers: {
    'policy-title': 'Loket',
    'draft-version': '0.9',
    'draft-date': '2026-11-01',
    'szw-role': 1,
    'szw-role-Comment': 'par. 2'
  },
  actions: [{ advice: 'szw-role:1', owner: 'manager', due: '', status: 'open', reason: '' }]
}

const read = async (content: string | Uint8Array): Promise<ImportPreview> => {
  const result = await importer.read(new Blob([content as BlobPart]))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.preview
}
const refused = async (content: string | Uint8Array): Promise<readonly string[]> => {
  const result = await importer.read(new Blob([content as BlobPart]))
  if (result.ok) throw new Error('not refused')
  return result.problems.map((problem) => problem.code)
}

const stored = async (id: string): Promise<Assessment | undefined> => valueOf(await store.get(id))?.assessment

it('the list updates when an assessment is made, renamed or deleted', async () => {
  await library.refresh()
  expect(library.get()).toEqual({ summaries: [], fault: null, durable: true })
  const id = valueOf(await library.create('cohesietoets', 'quick', 'nl'))
  valueOf(await library.rename(id, '  Loket  '))
  await expect.poll(() => library.get().summaries?.map((each) => each.title)).toEqual(['Loket'])
  await library.remove(id)
  await expect.poll(() => library.get().summaries).toEqual([])
})

it('undoing a deletion restores everything', async () => {
  const id = valueOf(await library.add(aFile))
  const removed = valueOf(await library.remove(id))
  if (!removed) throw new Error('nothing removed')
  valueOf(await library.undoRemove(removed))
  expect(await stored(id)).toEqual({ ...aFile, id })
})

it('the next version of a draft keeps answers and actions, and asks for its version and date again', async () => {
  const id = valueOf(await library.add(aFile))
  const next = valueOf(await library.duplicate(id))
  expect(await stored(next)).toEqual({
    ...aFile,
    id: next,
    copiedFrom: id,
    createdAt: '2026-11-23T09:00:00.000Z',
    createdOn: dayHere('2026-11-23T09:00:00.000Z'),
    ...changedAt('2026-11-23T09:00:00.000Z'),
    answers: { 'policy-title': 'Loket', 'szw-role': 1, 'szw-role-Comment': 'par. 2' }
  })
  expect((await stored(id))?.answers['draft-version']).toBe('0.9')
})

it('an unreadable assessment is not opened, and its problems are returned', async () => {
  await store.put({ ...aFile, answers: { 'szw-role': 9 } }, null)
  expect(await library.open(aFile.id)).toMatchObject({
    ok: false,
    reason: 'problems',
    problems: [{ code: 'not-an-option' }]
  })
  expect(await library.open('nowhere')).toEqual({ ok: false, reason: 'not-found' })
})

const fixture = (name: string): Assessment => JSON.parse(readText(`tests/fixtures/cases/${name}`)) as Assessment

it('an impossible date does not lock a stored assessment: it becomes empty, with a warning', async () => {
  const locked = fixture('actie-jaar-vijf-cijfers.cohesietoets.json')
  await store.put(locked, null)
  const opened = await library.open(locked.id)
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  expect(opened.open.warnings).toContainEqual(
    expect.objectContaining({ severity: 'warning', code: 'not-a-day', path: expect.stringMatching(/^actions.*due$/) })
  )
  expect(opened.open.get().assessment.actions.map(({ due }) => due)).not.toContain(
    locked.actions.find(({ due }) => due.length > 10)?.due
  )
  expect(opened.open.get().save.kind).toBe('saved')
  expect(await read(writeAssessment(locked))).toMatchObject({ warnings: [{ code: 'not-a-day' }] })
})

it('changes that another program stored meanwhile are merged without their impossible dates', async () => {
  const revision = valueOf(await store.put(aFile, null))
  const opened = await library.open(aFile.id)
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const stop = opened.open.subscribe(() => {})
  await opened.open.flush()
  await store.put({ ...aFile, answers: { ...aFile.answers, 'draft-date': '20266-11-01', 'szw-role': 2 } }, revision)
  opened.open.answer({ 'policy-title': 'Loket 2' })
  await opened.open.flush()
  expect((await stored(aFile.id))?.answers).toMatchObject({
    'draft-date': '',
    'szw-role': 2,
    'policy-title': 'Loket 2'
  })
  stop()
})

it('a refused review part does not lock the assessment, and is kept through changes', async () => {
  const settled = fixture('settled-with-previous-questionnaire.cohesietoets.json')
  const preview = await read(writeAssessment(settled))
  expect(preview.warnings.map(({ code }) => code)).toContain('part-set-aside')
  const id = valueOf(await importer.commit(preview, 'both'))
  const opened = await library.open(id)
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const { open } = opened
  expect(open.warnings.map(({ code }) => code)).toContain('part-set-aside')
  expect(roundPartOf(open.get().assessment)).toBeNull()
  const stop = open.subscribe(() => {})
  await open.flush()
  const other = valueOf(await store.get(id))
  if (other === null) throw new Error('gone')
  await store.put(
    { ...other.assessment, answers: { ...other.assessment.answers, 'draft-version': '9' } },
    other.revision
  )
  open.answer({ 'policy-title': 'Loket' })
  await open.flush()
  expect(await stored(id)).toMatchObject({
    answers: { 'policy-title': 'Loket', 'draft-version': '9' },
    review: settled.review
  })
  stop()
})

it.each([{ kind: 'settling' }, { kind: 'judging', round: {} }, { kind: 'other' }, {}])(
  'a review part that is %j is kept and ignored',
  async (review) => {
    await store.put({ ...aFile, review }, null)
    expect(summariseRound(review)).toBeNull()
    const opened = await library.open(aFile.id)
    expect(opened.ok && roundPartOf(opened.open.get().assessment)).toBeNull()
    expect(opened.ok && fileOf(opened.open.get().assessment).review).toEqual(review)
  }
)

it('a file that is new here is stored under its own id', async () => {
  const preview = await read(writeAssessment(aFile))
  expect([preview.existing, preview.answers, preview.warnings]).toEqual([null, 4, []])
  expect(await store.list()).toMatchObject({ value: [] })
  expect(valueOf(await importer.commit(preview, 'replace'))).toBe('from-a-file')
  expect((await stored('from-a-file'))?.answers).toEqual(aFile.answers)
})

it('a file that is already here shows the differences; replace overwrites it, and both keeps both', async () => {
  await store.put(
    { ...aFile, modifiedAt: '2026-11-22T12:00:00.000Z', answers: { ...aFile.answers, 'szw-role': 2, 'ocw-role': 1 } },
    null
  )
  const preview = await read(writeAssessment(aFile))
  expect(preview.existing).toMatchObject({
    modified: 'file-older',
    different: ['szw-role', 'ocw-role'],
    sameRest: true
  })
  const copy = valueOf(await importer.commit(preview, 'both'))
  expect((await stored(copy))?.answers['szw-role']).toBe(1)
  expect((await stored(aFile.id))?.answers['szw-role']).toBe(2)
  valueOf(await importer.commit(preview, 'replace'))
  expect((await stored(aFile.id))?.answers['szw-role']).toBe(1)
})

it('a file does not overwrite changes made after the preview', async () => {
  const revision = valueOf(await store.put(aFile, null))
  const preview = await read(writeAssessment({ ...aFile, answers: {} }))
  await store.put({ ...aFile, answers: { 'szw-role': 3 } }, revision)
  expect(await importer.commit(preview, 'replace')).toMatchObject({ ok: false, fault: { kind: 'conflict' } })
  expect((await stored(aFile.id))?.answers['szw-role']).toBe(3)
})

it('a refused file changes nothing', async () => {
  await store.put(aFile, null)
  expect(await refused('')).toEqual(['empty'])
  expect(await refused('{hello')).toEqual(['not-json'])
  expect(await refused(writeAssessment({ ...aFile, answers: { 'szw-role': 9, 'ocw-role': 'x' } }))).toEqual([
    'not-an-option',
    'not-an-option'
  ])
  expect(await refused(new Uint8Array(10_000_001))).toEqual(['too-large'])
  expect(await refused(Buffer.from('{"één": 1}', 'latin1'))).toEqual(['bad-character'])
  expect(await refused('%PDF-1.7 …')).toEqual(['no-assessment-in-pdf'])
  expect(await refused('\n%PDF-1.7 …')).toEqual(['no-assessment-in-pdf'])
  expect(valueOf(await store.exportAll())).toEqual([aFile])
})

it('wiping leaves nothing', async () => {
  await library.add(aFile)
  valueOf(await library.wipe())
  expect(valueOf(await store.exportAll())).toEqual([])
})

it('an assessment that cannot be opened is refused once for all waiting callers, until something changes', async () => {
  const first = library.open('later')
  expect(await first).toEqual({ ok: false, reason: 'not-found' })
  expect(library.open('later')).toBe(first)
  const put = await importer.commit(await read(writeAssessment({ ...aFile, id: 'later' })), 'replace')
  expect(put).toMatchObject({ ok: true, value: 'later' })
  expect(await library.open('later')).toMatchObject({ ok: true })
})
