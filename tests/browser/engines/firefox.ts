import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bidi } from './bidi.ts'
import type { Device, Engine } from './device.ts'
import { makeProfile } from './profile.ts'
import { startProgram } from './program.ts'

const path = '/usr/bin/firefox-esr'

/** A device with a keyboard whose keys can be pressed one by one: a letter, or a special key as WebDriver writes it. */
export interface KeyedDevice extends Device {
  press(key: string): Promise<void>
}

/** Settings of a profile that downloads without asking, in Dutch, and requests nothing by itself. */
const settings = (downloads: string): Readonly<Record<string, string | number | boolean>> => ({
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'nl-NL, nl',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'pdfjs.disabled': true,
  'remote.active-protocols': 1
})

/** Firefox over WebDriver BiDi: without a window, unless `environment` names the display to show it on. */
export async function startFirefox(
  more: ReturnType<typeof settings> = {},
  environment?: NodeJS.ProcessEnv
): Promise<KeyedDevice> {
  const profile = makeProfile()
  writeFileSync(
    join(profile.folder, 'user.js'),
    Object.entries({ ...settings(profile.downloads), ...more })
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n')
  )
  const program = startProgram(
    path,
    [
      ...(environment === undefined ? ['--headless'] : []),
      '--no-remote',
      '--remote-debugging-port',
      '0',
      '--profile',
      profile.folder
    ],
    environment === undefined ? {} : { env: environment }
  )
  let bidi: Bidi | undefined
  const close = async (): Promise<void> => {
    bidi?.close()
    await program.stop()
    profile.remove()
  }
  try {
    const connection = await Bidi.connect(await program.says(/WebDriver BiDi listening on (\S+)/))
    bidi = connection
    await connection.send('session.new', { capabilities: {} })
    const { context } = await connection.send('browsingContext.create', { type: 'tab' })
    return { ...drive(connection, String(context)), downloads: profile.downloads, close }
  } catch (reason) {
    await close()
    throw reason
  }
}

function drive(bidi: Bidi, context: string): Omit<KeyedDevice, 'downloads' | 'close'> {
  const script = async (expression: string): Promise<Readonly<Record<string, unknown>>> => {
    const answer = await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true
    })
    if (answer['type'] !== 'success') throw new Error(`${expression}: ${JSON.stringify(answer['exceptionDetails'])}`)
    return answer['result'] as Readonly<Record<string, unknown>>
  }
  const element = (selector: string) => script(`document.querySelector(${JSON.stringify(selector)})`)
  const click = async (selector: string): Promise<void> => {
    const origin = { type: 'element', element: await element(selector) }
    await script(
      `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center', behavior: 'instant' })`
    )
    await bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 }
          ]
        }
      ]
    })
  }
  const press = async (actions: readonly object[]): Promise<void> =>
    void (await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] }))
  return {
    open: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    evaluate: async (expression) => {
      const { value } = await script(`Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`)
      return JSON.parse(String(value)) as unknown
    },
    click,
    type: async (selector, text) => {
      await click(selector)
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value }
      ])
      await press(actions)
    },
    press: (key) =>
      press([
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key }
      ]),
    undo: async (selector) => {
      await script(`document.querySelector(${JSON.stringify(selector)}).focus()`)
      const control = '\uE009'
      await press([
        { type: 'keyDown', value: control },
        { type: 'keyDown', value: 'z' },
        { type: 'keyUp', value: 'z' },
        { type: 'keyUp', value: control }
      ])
    },
    choose: async (selector, file) =>
      void (await bidi.send('input.setFiles', { context, element: await element(selector), files: [file] }))
  }
}

export const firefox: Engine = { name: 'Firefox ESR', isInstalled: existsSync(path), start: startFirefox }
