import * as fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import type { Action, Answers, Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { fileOf } from '#editing/round-part.ts'
import { checkWritten } from '#lib/json-fits.ts'
import { fileLimits } from '#lib/limits.ts'
import { memoryStore } from '#storage/memory.ts'
import { fileStore } from '../support/file-store.ts'
import type { Store } from '#storage/store.ts'
import { createImporter } from '#web/state/import.ts'
import { createLibrary } from '#web/state/create-library.ts'
import { libraryParts } from '../support/library-parts.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'

const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-stored-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Texts that somebody could type or paste, or that an earlier program left behind. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '20266-01-01',
    '0026-01-01',
    '2026-02-30',
    '__proto__',
    'constructor',
    '\u0000\u0007\u001b',
    '\ud800',
    '\udc00x',
    '\ufeff',
    '\u202e',
    `e${'\u0301'.repeat(5_000)}`,
    'a\n'.repeat(3_000),
    '😀'.repeat(6_000),
    'x'.repeat(300_000),
    '1'.repeat(50_000),
    '1e400',
    '-0'
  ),
  fc.string({ unit: 'binary', maxLength: 50 })
)

const questions = [...cohesietoets.questions.values()]

/** Whatever the form can hand over for each question: one of its choices, or any input value. */
const answers = fc
  .tuple(
    fc.subarray(questions, { minLength: 1, maxLength: 12 }),
    fc.array(text, { minLength: 24, maxLength: 24 }),
    fc.nat()
  )
  .map(([chosen, texts, pick]): Answers =>
    Object.fromEntries(
      chosen.flatMap((question, at): [string, Answers[string]][] => [
        [question.name, valueOf(question, texts[at] ?? '', pick)],
        ...(question.remarkName === null ? [] : [[question.remarkName, texts[12 + at] ?? ''] as [string, string]])
      ])
    )
  )

function valueOf(question: (typeof questions)[number], typed: string, pick: number): Answers[string] {
  switch (question.kind) {
    case 'check':
      return pick % question.levels.length
    case 'choice':
      return question.options[pick % question.options.length]?.value ?? ''
    case 'choices':
      return question.options.slice(0, pick % (question.options.length + 1)).map(({ value }) => value)
    case 'number':
      return Math.min(question.max ?? pick, Math.max(question.min ?? 0, pick))
    case 'date':
    case 'text':
    case 'comment':
      return typed
  }
}

const action: fc.Arbitrary<Action> = fc.record({
  advice: fc.oneof(
    fc.constantFrom('szw-role:1', 'own:1', 'evidence:scope', 'own:9007199254740993'),
    text.filter((each) => each !== '')
  ),
  text,
  owner: text,
  due: text,
  status: fc.constantFrom('open', 'doing', 'done', 'not-adopted'),
  reason: text
})

let number = 0
const stores: Readonly<Record<string, () => Store>> = {
  memory: memoryStore,
  file: () => fileStore(join(folder, String((number += 1))))
}

describe.each(Object.entries(stores))('whatever is typed is stored in %s and opens again', (_, makeStore) => {
  it('from the store, from a file, as a copy and under another title', async () => {
    await fc.assert(
      fc.asyncProperty(answers, fc.array(action, { maxLength: 4 }), text, async (given, actions, title) => {
        const store = makeStore()
        const parts = libraryParts(store)
        const library = createLibrary(parts)
        const importer = createImporter(parts)
        const made = await library.create(cohesietoets.id, 'full', 'nl')
        if (!made.ok) throw new Error(made.fault.kind)
        const opened = await library.open(made.value)
        if (!opened.ok) throw new Error(opened.reason)
        opened.open.answer(given)
        opened.open.setActions(actions)
        opened.open.setDepth('quick')
        opened.open.setDepth('full')
        await opened.open.flush()
        await library.rename(made.value, title)
        const copy = await library.duplicate(made.value)
        for (const id of [made.value, copy.ok ? copy.value : '']) {
          // The user comes back later: nothing of the first visit is in memory.
          const later = await createLibrary(parts).open(id)
          expect(later).toMatchObject({ ok: true })
          const stored = await store.get(id)
          const kept = stored.ok ? stored.value?.assessment : undefined
          const written = writeAssessment(kept as Assessment)
          expect(checkWritten(written)).toBeNull()
          expect(readAssessment(written, atHand(cohesietoets))).toMatchObject({ ok: true })
          expect(await importer.read(new Blob([written]))).toMatchObject({ ok: true })
        }
      }),
      { numRuns: 60 }
    )
  })
})

describe('an assessment that grows beyond the size limit of a file', () => {
  it('gets a warning, stays open and loses nothing', async () => {
    const store = memoryStore()
    const parts = libraryParts({ ...store, kind: 'file' as const })
    const made = await createLibrary(parts).create(cohesietoets.id, 'full', 'nl')
    if (!made.ok) throw new Error(made.fault.kind)
    const opened = await createLibrary(parts).open(made.value)
    if (!opened.ok) throw new Error(opened.reason)
    const remark = 'a'.repeat(fileLimits.bytes)
    opened.open.answer({ 'szw-role-Comment': remark })
    await opened.open.flush()
    expect(checkWritten(writeAssessment(fileOf(opened.open.get().assessment)))).toMatchObject({
      code: 'would-not-open'
    })
    const later = await createLibrary(parts).open(made.value)
    expect(later.ok && later.open.get().assessment.answers['szw-role-Comment'] === remark).toBe(true)
    expect(later.ok && later.open.warnings.map(({ code }) => code)).toContain('text-too-long')
  })
})
