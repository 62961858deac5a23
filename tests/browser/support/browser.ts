import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core'
import { ensureChromium, findHeadlessShell } from './find-chromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
]

/** Shows the browser in a window when `COHESIETOETS_WINDOW` is set. */
const hasWindow = process.env['COHESIETOETS_WINDOW'] !== undefined

const launchOptions = (): LaunchOptions => ({ executablePath: ensureChromium(), args: flags, headless: !hasWindow })

/** A Chromium of its own, the one without windows where it is installed. The caller closes it. */
export const launch = (more: readonly string[] = []): Promise<Browser> => {
  const shell = hasWindow ? null : findHeadlessShell()
  return chromium.launch({
    ...launchOptions(),
    args: [...flags, ...more],
    ...(shell !== null && { executablePath: shell })
  })
}

/**
 * A whole Chromium of its own, for a test that needs its pages, such as chrome://indexeddb-internals. The caller closes
 * it.
 */
export const launchWhole = (): Promise<Browser> => chromium.launch(launchOptions())

/**
 * Tests visit many pages for a moment each. Code is then optimised in vain unless it is ten times as hot as the engine
 * asks by itself.
 */
const forShortVisits =
  '--js-flags=--interrupt-budget=660000 --interrupt-budget-for-maglev=300000 --invocation-count-for-maglev=2000'

let shared: Promise<Browser> | null = null

/** The Chromium that all test files of this process share, since a start takes seconds. It ends with the process. */
export const sharedBrowser = async (): Promise<Browser> => {
  if (shared === null || !(await shared).isConnected()) shared = launch([forShortVisits])
  return shared
}

/** Closes all that a test file opened in the shared browser. */
export const closeContexts = async (browser: Browser): Promise<void> => {
  for (const context of browser.contexts()) await context.close()
}

/** A Chromium that keeps its storage in `folder`, as a user's own browser does. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, launchOptions())

/** A Chromium with a profile in `folder` that can be killed abruptly, as by a power cut. */
export const launchKillable = async (
  folder: string
): Promise<{ readonly context: BrowserContext; kill(): Promise<void> }> => {
  const program = spawn(
    ensureChromium(),
    [...flags, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
  )
  const ended = new Promise<void>((resolve) => {
    program.once('exit', () => {
      resolve()
    })
  })
  const address = await new Promise<string>((resolve, reject) => {
    let told = ''
    program.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const found = /DevTools listening on (\S+)/.exec(told)?.[1]
      if (found !== undefined) resolve(found)
    })
    program.once('exit', () => {
      reject(new Error(`Chromium did not start: ${told}`))
    })
  })
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]
  if (!context) throw new Error('Chromium has no context')
  return {
    context,
    kill: async () => {
      // The whole group that was started above: the browser and its own processes.
      if (program.pid !== undefined) process.kill(-program.pid, 'SIGKILL')
      await ended
    }
  }
}

export const widths = [320, 768, 1440] as const

/**
 * Forbidden actions of a page: breaches of its policy, uncaught errors, requests to other places, errors on the
 * console.
 */
export interface Watch {
  readonly violations: string[]
  readonly errors: string[]
  readonly foreign: string[]
}

/** Call before the first `goto`. */
export const watch = async (page: Page): Promise<Watch> => {
  const seen: Watch = { violations: [], errors: [], foreign: [] }
  await page.exposeFunction('__violation', (text: string) => {
    seen.violations.push(text)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { __violation(text: string): void }).__violation
      tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`)
    })
  })
  page.on('pageerror', (error) => seen.errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text())
  })
  page.on('request', (request) => {
    const to = new URL(request.url())
    if (
      !['data:', 'blob:'].includes(to.protocol) &&
      to.origin !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin
    )
      seen.foreign.push(request.url())
  })
  return seen
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const wcag: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations']
}

/**
 * Violations of WCAG 2.2 AA and good practice, one per line; empty when there are none. Works under a strict content
 * policy.
 */
export const axe = async (page: Page, options: RunOptions = wcag): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const results = await page.evaluate(
    async (given) =>
      await (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(given),
    options as never
  )
  return results.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`
    )
  )
}

/** Whether something overflows sideways, so that the user has to scroll in two directions. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Which rules are asked at which widths. */
interface Asked {
  /** All rules. Contrast is measured at the first only, since no width changes a colour. */
  readonly ruled: readonly number[]
  /** Only the size of what is clicked, which depends on what stands beside it. */
  readonly sized: readonly number[]
}

/** All rules in the narrowest and the widest layout: whatever a width between them shows is shown in one of the two. */
const thorough: Asked = { ruled: [320, 1440], sized: [768] }

/** What is wrong with a page at three widths: violations, and sideways scrolling. */
export const faultsAtWidths = async (page: Page, { ruled, sized }: Asked = thorough): Promise<string[]> => {
  const faults: string[] = []
  const ask = async (width: number, options: RunOptions): Promise<void> => {
    for (const violation of await axe(page, { ...wcag, ...options })) faults.push(`${width}: ${violation}`)
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    if (ruled.includes(width)) await ask(width, { rules: { 'color-contrast': { enabled: width === ruled[0] } } })
    if (sized.includes(width)) await ask(width, { runOnly: ['target-size'] })
    if (await overflows(page)) faults.push(`${width}: scrolls sideways`)
  }
  return faults
}
