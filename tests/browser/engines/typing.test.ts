import { afterEach, describe, expect, it } from 'vitest'
import { referee } from '../../support/referees.ts'
import { buildApp } from '../support/build.ts'
import { serveFolder, type Served } from '../support/serve.ts'
import { chromium } from './chromium.ts'
import type { Device } from './device.ts'
import { firefox } from './firefox.ts'
import { Person } from './person.ts'

describe.each([chromium, firefox])('in $name', ({ name, isInstalled, start }) => {
  let device: Device | undefined
  let served: Served | undefined
  afterEach(async () => {
    await device?.close()
    await served?.close()
  })

  it.skipIf(!referee(name, isInstalled))(
    'Ctrl+Z undoes typing in every text field of a draft, a remark, a comment and an action',
    async () => {
      served = await serveFolder(await buildApp())
      device = await start()
      await device.open(served.url)
      const person = new Person(device)
      const undoes = async (field: string, before = ''): Promise<void> => {
        await person.types(field, 'een')
        expect(await person.reads(field)).toBe(`${before}een`)
        // One step of undo removes one key or all of them, depending on the engine.
        for (let presses = 0; presses < 3; presses++) await person.undoes(field)
        expect(await person.reads(field), field).toBe(before)
        await person.isSaved()
      }

      await person.clicks('button', 'Begin met de volledige toets')
      await undoes('Hoe heet het ontwerp?')
      await undoes('Hoeveel jaar kijkt')
      await undoes('Wat moet er door dit beleid veranderen?')
      await person.clicks('link', 'Volgende')
      await person.sees('heading', 'Betrokken ministeries')
      await undoes('Opmerking')
      await person.clicks('link', 'Acties')
      await person.clicks('button', 'Eigen actie toevoegen')
      await undoes('Wat ga je doen?')
      await undoes('Eigenaar')
    }
  )
})

it.skipIf(!referee(firefox.name, firefox.isInstalled))(
  'Firefox with all cookies blocked starts, works in memory, says so, and downloads',
  async () => {
    const served = await serveFolder(await buildApp())
    const device = await firefox.start({ 'network.cookie.cookieBehavior': 2 })
    try {
      await device.open(served.url)
      const person = new Person(device)
      await person.sees('text', 'In dit venster wordt niets bewaard')
      await person.clicks('button', 'Begin met de quick scan')
      await person.types('Hoe heet het ontwerp?', 'Zonder opslag')
      await person.clicks('link', 'Rapport')
      await person.sees('heading', 'Rapport')
      const { bytes } = await person.downloads('Toetsbestand downloaden', '.json')
      expect(bytes.toString()).toContain('Zonder opslag')
    } finally {
      await device.close()
      await served.close()
    }
  }
)
