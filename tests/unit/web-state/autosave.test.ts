import { setTimeout as wait } from 'node:timers/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fileStore } from '../../support/file-store.ts'
import { packagesInBrowser } from '#storage/packages.ts'
import { memoryStore } from '#storage/memory.ts'
import type { Fault, Store } from '#storage/store.ts'
import type { Library } from '#web/state/library.ts'
import { createLibrary } from '#web/state/create-library.ts'
import { newId } from '#web/state/new-id.ts'
import type { OpenAssessment } from '#web/state/open-assessment.ts'
import { connectTabs } from '#web/state/tabs.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohesietoets-autosave-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const libraryOn = (store: Store): Library =>
  createLibrary({
    store,
    questionnaires: atHand(cohesietoets),
    packages: packagesInBrowser(),
    tabs: connectTabs(newId()),
    now: () => new Date().toISOString(),
    newId
  })

const openIn = async (library: Library, id: string): Promise<OpenAssessment> => {
  const opened = await library.open(id)
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  return opened.open
}

const make = async (library: Library): Promise<string> => {
  const made = await library.create(cohesietoets.id, 'full', 'nl')
  if (!made.ok) throw new Error(JSON.stringify(made.fault))
  return made.value
}

/** A store that counts its writes and fails them while a fault is set. */
const troubled = (store: Store): Store & { fault: Fault | null; writes: number } => {
  const self = {
    ...store,
    fault: null as Fault | null,
    writes: 0,
    put: async (...given: Parameters<Store['put']>) => {
      self.writes += 1
      return self.fault ? { ok: false as const, fault: self.fault } : store.put(...given)
    }
  }
  return self
}

it('shows saved only when it is stored, and saving as soon as something changes', async () => {
  const store = fileStore(folder)
  const library = libraryOn(store)
  const open = await openIn(library, await make(library))
  expect(open.get().save).toEqual({ kind: 'saved' })
  open.answer({ 'policy-title': 'Loket' })
  expect(open.get().save).toEqual({ kind: 'saving' })
  expect(open.get().atRisk).toBe(true)
  expect(await open.flush()).toBe(true)
  expect(open.get().save).toEqual({ kind: 'saved' })
  const stored = await store.get(open.get().assessment.id)
  expect(stored.ok && stored.value?.assessment).toEqual(open.get().assessment)
})

it('writes by itself within moments, and combines many changes in few writes', async () => {
  const store = troubled(fileStore(folder))
  const library = libraryOn(store)
  const open = await openIn(library, await make(library))
  const before = store.writes
  for (let n = 0; n < 100; n += 1) open.answer({ 'policy-title': `Loket ${n}` })
  await expect.poll(() => open.get().save.kind).toBe('saved')
  expect(store.writes - before).toBeLessThan(5)
})

it('does not write a change to the same value', async () => {
  const store = troubled(fileStore(folder))
  const library = libraryOn(store)
  const open = await openIn(library, await make(library))
  open.answer({ 'policy-title': undefined })
  open.setDepth('full')
  await wait(60)
  expect(store.writes).toBe(1)
})

it('reports a failure, tries again by itself, and recovers when the store works', async () => {
  const store = troubled(fileStore(folder))
  const library = libraryOn(store)
  const open = await openIn(library, await make(library))
  store.fault = { kind: 'full' }
  open.answer({ 'policy-title': 'Loket' })
  await expect.poll(() => open.get().save).toEqual({ kind: 'failed', fault: { kind: 'full' } })
  store.fault = null
  await expect.poll(() => open.get().save.kind, { timeout: 3_000 }).toBe('saved')
})

it('merges the answers of two instances on one store that do not hear each other', async () => {
  const [first, second] = [libraryOn(fileStore(folder)), libraryOn(fileStore(folder))]
  const id = await make(first)
  const [a, b] = [await openIn(first, id), await openIn(second, id)]
  a.answer({ 'policy-title': 'Loket' })
  b.answer({ 'draft-version': '0.9' })
  await Promise.all([a.flush(), b.flush()])
  const stored = await fileStore(folder).get(id)
  expect(stored.ok && stored.value?.assessment.answers).toEqual({ 'policy-title': 'Loket', 'draft-version': '0.9' })
})

it('never says saved when kept in memory only; a download removes the risk until the next change', async () => {
  const library = libraryOn(memoryStore())
  const open = await openIn(library, await make(library))
  expect(open.get()).toMatchObject({ save: { kind: 'failed', fault: { kind: 'unavailable' } }, atRisk: false })
  open.answer({ 'policy-title': 'Loket' })
  await open.flush()
  expect(open.get()).toMatchObject({ save: { kind: 'failed' }, atRisk: true })
  open.downloaded()
  expect(open.get().atRisk).toBe(false)
  open.answer({ 'policy-title': 'Balie' })
  expect(open.get().atRisk).toBe(true)
})

it('opening twice gives the same instance; after the last subscriber leaves, opening makes a new one', async () => {
  const library = libraryOn(fileStore(folder))
  const id = await make(library)
  const open = await openIn(library, id)
  expect(await openIn(library, id)).toBe(open)
  open.subscribe(() => {})()
  await wait(50)
  expect(await openIn(library, id)).not.toBe(open)
})

it('keeps an unsaved change after the page that made it is gone', async () => {
  const store = troubled(fileStore(folder))
  const library = libraryOn(store)
  const id = await make(library)
  const open = await openIn(library, id)
  const leave = open.subscribe(() => {})
  store.fault = { kind: 'slow' }
  open.answer({ 'policy-title': 'Loket' })
  await open.flush()
  leave()
  expect(await openIn(library, id)).toBe(open)
  store.fault = null
  await expect
    .poll(
      async () => {
        const stored = await store.get(id)
        return stored.ok && stored.value?.assessment.answers['policy-title']
      },
      { timeout: 3_000 }
    )
    .toBe('Loket')
})

it('keeps nothing of what is wiped in another tab, and cannot save it again', async () => {
  const store = fileStore(folder)
  const name = newId()
  const tab = (): Library =>
    createLibrary({
      store,
      questionnaires: atHand(cohesietoets),
      packages: packagesInBrowser(),
      tabs: connectTabs(name),
      now: () => new Date().toISOString(),
      newId
    })
  const [here, elsewhere] = [tab(), tab()]
  const open = await openIn(here, await make(here))
  const stop = open.subscribe(() => undefined)
  open.answer({ 'policy-title': 'Geheim' })
  expect(await open.flush()).toBe(true)
  const told = new Promise<void>((resolve) => {
    const done = open.subscribe(() => {
      if (open.get().save.kind !== 'wiped') return
      done()
      resolve()
    })
  })
  expect((await elsewhere.wipe()).ok).toBe(true)
  await told
  open.keep()
  open.answer({ 'policy-title': 'Geheim' })
  await open.flush()
  expect(open.get()).toMatchObject({ save: { kind: 'wiped' }, atRisk: false })
  expect(JSON.stringify(open.get().assessment)).not.toContain('Geheim')
  const left = await store.list()
  expect(left.ok && left.value).toEqual([])
  stop()
})
