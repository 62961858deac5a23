import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Desk } from '../../support/command-line.ts'
import { referee } from '../../support/referees.ts'
import { buildApp } from '../support/build.ts'
import { serveFolder, type Served } from '../support/serve.ts'
import { chromium } from './chromium.ts'
import type { Device } from './device.ts'
import { firefox } from './firefox.ts'
import { Person } from './person.ts'
import { webkit } from './webkit.ts'

const title = 'Hoe heet het ontwerp?'
const draft = 'Proef in een andere browser'

/** The files that the command line makes of an assessment file. */
async function madeByCommandLine(file: string): Promise<(end: string) => Buffer> {
  const desk = new Desk()
  try {
    desk.put('toets.cohesietoets.json', file)
    const { status, told } = await desk.run([
      'report',
      'toets.cohesietoets.json',
      '--format',
      'pdf,docx',
      '--out',
      'uit'
    ])
    expect([status, told]).toEqual([0, expect.anything()])
    const made = new Map(desk.files('uit').map((name) => [name, readFileSync(join(desk.folder, 'uit', name))]))
    return (end) => [...made].find(([name]) => name.endsWith(end))?.[1] ?? Buffer.of()
  } finally {
    desk.clear()
  }
}

describe.each([chromium, firefox, webkit])('in $name', ({ name, isInstalled, start }) => {
  let device: Device | undefined
  let served: Served | undefined
  const visit = async (): Promise<{ device: Device; person: Person; url: string }> => {
    served = await serveFolder(await buildApp())
    device = await start()
    await device.open(served.url)
    return { device, person: new Person(device), url: served.url }
  }
  afterEach(async () => {
    await device?.close()
    await served?.close()
  })

  it.skipIf(!referee(name, isInstalled))(
    'a user fills in, reloads, takes on an action, downloads what the command line makes, opens it again, and works offline',
    async () => {
      const { device, person, url } = await visit()

      await person.clicks('button', 'Begin met de quick scan')
      await person.types(title, draft)
      await person.clicks('link', 'Volgende')
      await person.sees('heading', 'Betrokken ministeries')
      expect(await person.choosesEverywhere(1)).toBe(3)
      await person.isSaved()
      await device.reload()
      await person.sees('heading', 'Betrokken ministeries')
      expect(await device.evaluate(`document.querySelectorAll('main [role="radiogroup"] input:checked').length`)).toBe(
        3
      )

      await person.clicks('link', 'Uitkomst')
      await person.sees('heading', 'Uitkomst')
      await person.clicks('link', 'Advies')
      await person.clicks('button', 'Maak er een actie van')
      await person.sees('text', 'Staat op de actielijst')
      await person.isSaved()

      await person.clicks('link', 'Rapport')
      await person.sees('heading', 'Rapport')
      const pdf = await person.downloads('PDF downloaden', '.pdf')
      const word = await person.downloads('Word downloaden', '.docx')
      const file = await person.downloads('Toetsbestand downloaden', '.json')
      const made = await madeByCommandLine(file.bytes.toString())
      expect(pdf.bytes.equals(made('.pdf'))).toBe(true)
      expect(word.bytes.equals(made('.docx'))).toBe(true)

      const other = join(device.downloads, 'ander.cohesietoets.json')
      writeFileSync(
        other,
        file.bytes
          .toString()
          .replaceAll(draft, 'Een tweede ontwerp')
          .replace(/"id": "[^"]+"/, '"id": "ander"')
      )
      await device.open(url)
      await person.sees('button', 'Bestand openen')
      await device.choose('input[type="file"]', other)
      await person.clicks('button', 'Openen')
      await person.sees('heading', 'Uitkomst')

      await person.canGoOffline()
      await served?.close()
      await device.open(url)
      await person.sees('link', draft)
      await person.clicks('link', 'Een tweede ontwerp')
      expect(await person.reads(title)).toBe('Een tweede ontwerp')
    },
    600_000
  )

  it.skipIf(!referee(name, isInstalled))(
    'a user who changes the language beside a report arrives at the heading of the next page',
    async () => {
      const { device, person } = await visit()
      await person.clicks('button', 'Strategie AI')
      await person.sees('heading', 'Uitkomst')
      await person.clicks('link', 'Rapport')
      await person.sees('heading', 'Rapport')
      await person.clicks('button', 'English')
      await person.sees('heading', 'Report')
      await person.clicks('link', 'Outcome')
      // Firefox tells screen readers the language of the document as it was loaded, so there it is loaded again.
      await expect
        .poll(() => device.evaluate(`performance.getEntriesByType('navigation')[0].type`))
        .toBe(name === firefox.name ? 'reload' : 'navigate')
      await person.arrivesAt('Outcome')
    },
    600_000
  )
})
