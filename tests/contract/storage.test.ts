import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assessment } from '#assessment/types.ts'
import { fileStore } from '../support/file-store.ts'
import { memoryStore } from '#storage/memory.ts'
import type { Attempt, Store } from '#storage/store.ts'
import { closeContexts, sharedBrowser } from '../browser/support/browser.ts'
import { buildHarness } from '../browser/support/build.ts'
import { serveFolder, type Served } from '../browser/support/serve.ts'
import { remoteStore } from '../browser/storage/remote-store.ts'

const anAssessment = (id: string, change: Partial<Assessment> = {}): Assessment => ({
  format: 'cohesietoets/assessment',
  version: 1,
  id,
  questionnaire: { id: 'cohesietoets', version: '1.0.0' },
  depth: 'quick',
  language: 'nl',
  createdAt: '2026-11-22T10:00:00.000Z',
  modifiedAt: '2026-11-22T10:00:00.000Z',
  answers: {},
  actions: [],
  ...change
})

const valueOf = <T>(attempt: Attempt<T>): T => {
  if (!attempt.ok) throw new Error(`fault: ${JSON.stringify(attempt.fault)}`)
  return attempt.value
}

/** The contract of every store of assessments, however it is implemented. `make` gives an empty one. */
const contract = (kind: string, make: () => Promise<Store>): void => {
  describe(`the ${kind} store`, () => {
    it('returns exactly what was put', async () => {
      const store = await make()
      const assessment = anAssessment('a', {
        answers: {
          'policy-title': 'Wët “digitaal” 🏛',
          'szw-role': 1,
          'szw-role-Comment': 'par. 2\nregel 3',
          technologies: ['ai', 3],
          flag: true
        },
        actions: [{ advice: 'szw-role:1', owner: 'manager', due: '2027-02-01', status: 'open', reason: '' }]
      })
      const revision = valueOf(await store.put(assessment, null))
      expect(valueOf(await store.get('a'))).toEqual({ assessment, revision })
    })

    it('has nothing where nothing was put', async () => {
      const store = await make()
      expect(valueOf(await store.get('a'))).toBeNull()
      expect(valueOf(await store.list())).toEqual([])
      expect(valueOf(await store.remove('a'))).toBeNull()
      expect(valueOf(await store.exportAll())).toEqual([])
    })

    it('lists summaries, last changed first', async () => {
      const store = await make()
      await store.put(anAssessment('old', { answers: { 'policy-title': '  Loket  ', 'draft-version': '0.9' } }), null)
      await store.put(anAssessment('new', { modifiedAt: '2026-11-23T10:00:00.000Z' }), null)
      const [first, second] = valueOf(await store.list())
      expect([first?.id, first?.title, first?.draftVersion]).toEqual(['new', '', ''])
      expect([second?.id, second?.title, second?.draftVersion, second?.depth]).toEqual(['old', 'Loket', '0.9', 'quick'])
      expect(second?.answers).toEqual({ 'policy-title': '  Loket  ', 'draft-version': '0.9' })
    })

    it('writes again when the expected revision is the stored one', async () => {
      const store = await make()
      const first = valueOf(await store.put(anAssessment('a'), null))
      const second = valueOf(await store.put(anAssessment('a', { answers: { x: 1 } }), first))
      expect(second).not.toBe(first)
      expect(valueOf(await store.get('a'))?.assessment.answers).toEqual({ x: 1 })
    })

    it('never overwrites what somebody else wrote meanwhile', async () => {
      const store = await make()
      const first = valueOf(await store.put(anAssessment('a'), null))
      const theirs = anAssessment('a', { answers: { theirs: 1 } })
      const second = valueOf(await store.put(theirs, first))
      expect(await store.put(anAssessment('a', { answers: { mine: 1 } }), first)).toEqual({
        ok: false,
        fault: { kind: 'conflict', current: { assessment: theirs, revision: second } }
      })
      expect(valueOf(await store.get('a'))?.assessment).toEqual(theirs)
    })

    it('creates no second assessment under an id that is taken', async () => {
      const store = await make()
      await store.put(anAssessment('a'), null)
      expect(await store.put(anAssessment('a', { answers: { x: 1 } }), null)).toMatchObject({
        ok: false,
        fault: { kind: 'conflict' }
      })
    })

    it('does not restore what somebody else deleted', async () => {
      const store = await make()
      const revision = valueOf(await store.put(anAssessment('a'), null))
      await store.remove('a')
      expect(await store.put(anAssessment('a'), revision)).toEqual({
        ok: false,
        fault: { kind: 'conflict', current: null }
      })
      expect(valueOf(await store.list())).toEqual([])
    })

    it('lets exactly one of many simultaneous writers win', async () => {
      const store = await make()
      const revision = valueOf(await store.put(anAssessment('a'), null))
      const attempts = await Promise.all(
        Array.from({ length: 8 }, (_, n) => store.put(anAssessment('a', { answers: { n } }), revision))
      )
      const won = attempts.flatMap((attempt, n) => (attempt.ok ? [n] : []))
      expect(won).toHaveLength(1)
      expect(valueOf(await store.get('a'))?.assessment.answers).toEqual({ n: won[0] })
    })

    it('deletes permanently, and can undo a deletion', async () => {
      const store = await make()
      const assessment = anAssessment('a', { answers: { x: 2 } })
      await store.put(assessment, null)
      const removed = valueOf(await store.remove('a'))
      expect(valueOf(await store.get('a'))).toBeNull()
      if (!removed) throw new Error('nothing was removed')
      valueOf(await store.restore(removed))
      expect(valueOf(await store.get('a'))?.assessment).toEqual(assessment)
    })

    it('does not undo a deletion over a new assessment with the same id', async () => {
      const store = await make()
      await store.put(anAssessment('a'), null)
      const removed = valueOf(await store.remove('a'))
      if (!removed) throw new Error('nothing was removed')
      await store.put(anAssessment('a', { answers: { later: 1 } }), null)
      expect(await store.restore(removed)).toMatchObject({ ok: false, fault: { kind: 'conflict' } })
      expect(valueOf(await store.get('a'))?.assessment.answers).toEqual({ later: 1 })
    })

    it('exports everything, oldest first, and wipes everything', async () => {
      const store = await make()
      await store.put(anAssessment('b', { createdAt: '2026-11-22T11:00:00.000Z' }), null)
      await store.put(anAssessment('a'), null)
      expect(valueOf(await store.exportAll()).map((each) => each.id)).toEqual(['a', 'b'])
      valueOf(await store.wipe())
      expect(valueOf(await store.exportAll())).toEqual([])
      valueOf(await store.put(anAssessment('a'), null))
      expect(valueOf(await store.list())).toHaveLength(1)
    })

    it('keeps ids apart that look like paths or property names', async () => {
      const store = await make()
      const ids = ['../x', '..', 'a/b', '__proto__', 'CON', 'a b', 'é']
      for (const id of ids) valueOf(await store.put(anAssessment(id, { answers: { id } }), null))
      for (const id of ids) expect(valueOf(await store.get(id))?.assessment.answers).toEqual({ id })
      expect(valueOf(await store.list())).toHaveLength(ids.length)
    })

    it('is not affected when the caller changes its object afterwards', async () => {
      const store = await make()
      const answers: Record<string, number> = { x: 1 }
      await store.put(anAssessment('a', { answers }), null)
      answers['x'] = 2
      expect(valueOf(await store.get('a'))?.assessment.answers).toEqual({ x: 1 })
    })
  })
}

contract('memory', async () => memoryStore())

const folders: string[] = []
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-store-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

contract('file', async () => fileStore(join(aFolder(), 'new')))

describe('the IndexedDB store in a browser', () => {
  let browser: Browser
  let served: Served
  let page: Page
  beforeAll(async () => {
    served = await serveFolder(await buildHarness('storage', 'tests/browser/storage/page'))
    browser = await sharedBrowser()
    page = await browser.newPage()
    await page.goto(served.url)
  })
  afterAll(async () => {
    await closeContexts(browser)
    await served.close()
  })
  contract('IndexedDB', async () => remoteStore(page, { name: randomUUID() }))
})

describe('the file store', () => {
  it('leaves no other files behind, and reads none', async () => {
    const folder = aFolder()
    const store = fileStore(folder)
    writeFileSync(join(folder, 'notes.txt'), 'x')
    writeFileSync(join(folder, 'broken.cohesietoets.json'), '{')
    const revision = valueOf(await store.put(anAssessment('a'), null))
    await store.put(anAssessment('a', { answers: { x: 1 } }), revision)
    expect(readdirSync(folder).sort()).toEqual(['a.cohesietoets.json', 'broken.cohesietoets.json', 'notes.txt'])
    expect(valueOf(await store.list()).map((each) => each.id)).toEqual(['a'])
    expect(await store.get('broken')).toEqual({ ok: false, fault: { kind: 'damaged' } })
  })

  it('treats a change by another program as somebody else’s', async () => {
    const folder = aFolder()
    const store = fileStore(folder)
    const revision = valueOf(await store.put(anAssessment('a'), null))
    writeFileSync(join(folder, 'a.cohesietoets.json'), JSON.stringify(anAssessment('a', { answers: { edited: 1 } })))
    expect(await store.put(anAssessment('a'), revision)).toMatchObject({ ok: false, fault: { kind: 'conflict' } })
  })
})
