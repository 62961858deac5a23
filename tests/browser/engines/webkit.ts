import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Device, Engine } from './device.ts'
import { makeProfile } from './profile.ts'
import { startProgram } from './program.ts'

const driver = '/usr/bin/WebKitWebDriver'
const display = '/usr/bin/Xvfb'
const bus = '/usr/bin/dbus-run-session'

/** WebKit's small browser is in a folder that is named after the processor and the version. */
const miniBrowser = (): string | undefined =>
  ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser'))
    )
    .find(existsSync)

/** A port that was free a moment ago: the driver cannot choose one itself. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** A call of WebDriver. Throws the message of the driver when it fails. https://www.w3.org/TR/webdriver2/ */
async function call(address: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`)
  return value
}

/** Waits until the driver answers. */
async function answers(address: string): Promise<void> {
  for (const end = performance.now() + 60_000; ; await wait(100)) {
    try {
      await call(`${address}/status`, 'GET')
      return
    } catch (reason) {
      if (performance.now() > end) throw reason
    }
  }
}

/** WebKitGTK's MiniBrowser on an invisible display, over WebDriver. */
async function start(): Promise<Device> {
  const profile = makeProfile()
  const config = join(profile.folder, 'config')
  mkdirSync(config)
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${profile.downloads}"\n`)
  const programs = [startProgram(display, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])]
  let session = ''
  const close = async (): Promise<void> => {
    if (session !== '') await call(session, 'DELETE').catch(() => undefined)
    for (const program of programs.toReversed()) await program.stop()
    profile.remove()
  }
  try {
    const screen = await programs[0]?.says(/^(\d+)\n/)
    const port = await freePort()
    const home = {
      HOME: profile.folder,
      XDG_CONFIG_HOME: config,
      XDG_DATA_HOME: profile.folder,
      XDG_CACHE_HOME: profile.folder
    }
    programs.push(
      startProgram(bus, ['--', driver, `--port=${port}`], {
        env: {
          ...process.env,
          ...home,
          DISPLAY: `:${screen}`,
          LANG: 'nl_NL.UTF-8',
          LANGUAGE: 'nl',
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
        }
      })
    )
    const address = `http://127.0.0.1:${port}`
    await answers(address)
    const options = { binary: miniBrowser(), args: ['--automation'] }
    const made = (await call(`${address}/session`, 'POST', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
    })) as { readonly sessionId: string }
    session = `${address}/session/${made.sessionId}`
    await call(`${session}/timeouts`, 'POST', { script: 60_000, pageLoad: 120_000 })
    return { ...drive(session), downloads: profile.downloads, close }
  } catch (reason) {
    await close()
    throw reason
  }
}

function drive(session: string): Omit<Device, 'downloads' | 'close'> {
  const element = async (selector: string): Promise<string> => {
    const found = await call(`${session}/element`, 'POST', { using: 'css selector', value: selector })
    return `${session}/element/${String(Object.values(found as object)[0])}`
  }
  const evaluate = (expression: string): Promise<unknown> =>
    call(`${session}/execute/async`, 'POST', {
      script: `const [done] = arguments; Promise.resolve(${expression}).then((value) => done(value ?? null))`,
      args: []
    })
  return {
    open: async (url) => void (await call(`${session}/url`, 'POST', { url })),
    reload: async () => void (await call(`${session}/refresh`, 'POST', {})),
    evaluate,
    click: async (selector) => {
      // The driver does not scroll to elements below the window by itself.
      await evaluate(
        `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center', behavior: 'instant' })`
      )
      await call(`${await element(selector)}/click`, 'POST', {})
    },
    type: async (selector, text) => void (await call(`${await element(selector)}/value`, 'POST', { text })),
    undo: async (selector) => void (await call(`${await element(selector)}/value`, 'POST', { text: '\uE009z' })),
    choose: async (selector, file) => void (await call(`${await element(selector)}/value`, 'POST', { text: file }))
  }
}

export const webkit: Engine = {
  name: 'WebKitGTK',
  isInstalled: [driver, display, bus].every((path) => existsSync(path)) && miniBrowser() !== undefined,
  start
}
