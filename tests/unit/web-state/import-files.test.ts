import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { zip } from '#render/zip.ts'
import { memoryStore } from '#storage/memory.ts'
import type { Store } from '#storage/store.ts'
import { createImporter, type Importer } from '#web/state/import.ts'
import { newId } from '#web/state/new-id.ts'
import { connectTabs } from '#web/state/tabs.ts'
import { importFiles, planImport } from '#web/state/import-files.ts'
import { unpack } from '#web/state/unpack.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { workshopOf } from '../../support/workshop.ts'

const examples = ['digitaal-loket-gemeente', 'digitale-identiteit-wallet', 'snelle-scan'].map((name) =>
  readFileSync(`examples/${name}.cohesietoets.json`, 'utf8')
)
const [loket = '', wallet = '', scan = ''] = examples
const file = (name: string, content: string): File => new File([content], name)

let store: Store
let importer: Importer
beforeEach(() => {
  store = memoryStore()
  importer = createImporter({ store, questionnaires: atHand(cohesietoets), tabs: connectTabs(newId()), newId })
})

const onDevice = async (): Promise<number> => {
  const list = await store.list()
  return list.ok ? list.value.length : Number.NaN
}

it('the plan says what importing files would do, and writes nothing', async () => {
  await importFiles(importer, [file('loket', loket), file('wallet', wallet)])
  const planned = await planImport(importer, [
    file('loket', loket),
    file('wallet', wallet.replace('"draft-version": "', '"draft-version": "1')),
    file('scan', scan),
    file('notes.txt', 'milk')
  ])
  expect(planned.files.map(({ name, plan }) => [name, plan])).toEqual([
    ['loket', 'same'],
    ['wallet', 'copy'],
    ['scan', 'new']
  ])
  expect(planned.refused.map(({ name, problems }) => [name, problems.map(({ code }) => code)])).toEqual([
    ['notes.txt', ['foreign-file']]
  ])
  expect(await onDevice()).toBe(2)
})

it('importing adds what is new, puts a copy of what differs beside what is here, and overwrites nothing', async () => {
  expect(await importFiles(importer, [file('loket', loket)])).toEqual({ added: 1, fault: null })
  const before = await store.list()
  expect(
    await importFiles(importer, [
      file('again', loket),
      file('other', loket.replace('"draft-version": "', '"draft-version": "1')),
      file('scan', scan),
      file('notes.txt', 'milk')
    ])
  ).toEqual({ added: 2, fault: null })
  expect(await onDevice()).toBe(3)
  const after = await store.list()
  expect(after.ok && before.ok && after.value.filter(({ id }) => id === before.value[0]?.id)).toEqual(
    before.ok && before.value
  )
})

it('a file that occurs twice is imported once', async () => {
  expect(await importFiles(importer, [file('a', loket), file('b', loket)])).toEqual({ added: 1, fault: null })
})

it('importing stops at a fault, and says how many assessments were added', async () => {
  let puts = 0
  const full = createImporter({
    store: {
      ...store,
      put: (...args) => (++puts > 1 ? Promise.resolve({ ok: false, fault: { kind: 'full' } }) : store.put(...args))
    },
    questionnaires: atHand(cohesietoets),
    tabs: connectTabs(newId()),
    newId
  })
  expect(await importFiles(full, [file('a', loket), file('b', wallet), file('c', scan)])).toEqual({
    added: 1,
    fault: { kind: 'full' }
  })
})

it('importing unpacks a ZIP file, without folders and files that the system adds', async () => {
  const packed = zip(
    new Map([
      ['map/loket.json', loket],
      ['__MACOSX/map/._loket.json', 'x'],
      ['.DS_Store', 'x'],
      ['map/.hidden', 'x'],
      ['scan.json', scan]
    ])
  )
  const files = await unpack(packed)
  expect(files?.map(({ name }) => name)).toEqual(['loket.json', 'scan.json'])
  expect(await files?.[0]?.text()).toBe(loket)
})

it('a workshop file becomes the assessment of its facilitator, and is recognised when it comes again', async () => {
  const text = writeWorkshop(workshopOf('45', 'session'))
  expect(await importFiles(importer, [file('workshop', text)])).toEqual({ added: 1, fault: null })
  const kept = await store.get('session')
  expect(kept.ok && kept.value?.assessment).toMatchObject({
    answers: { 'policy-title': 'Visie digitaal loket' },
    review: { kind: 'workshop', workshop: { id: 'session', script: '45' } }
  })
  const planned = await planImport(importer, [file('again', text)])
  expect(planned.files.map(({ plan }) => plan)).toEqual(['same'])
  const wrong = await planImport(importer, [file('wrong', text.replace('"isSkipped"', '"isSkiped"'))])
  expect(wrong.refused.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    ['missing', 'unsupported-property']
  ])
})
