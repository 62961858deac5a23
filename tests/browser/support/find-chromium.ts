import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const fixedPlaces = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
]

const onPath = (programs: readonly string[]): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => programs.map((name) => join(folder, name)))

/** The path of a Chromium or Chrome: `CHROMIUM_PATH`, the system's, or Playwright's own. Null when there is none. */
export const findChromium = (): string | null => {
  const asked = process.env['CHROMIUM_PATH']
  if (asked) {
    if (isExecutable(asked)) return asked
    throw new Error(`CHROMIUM_PATH is ${asked}, but there is no program there.`)
  }
  return [...onPath(names), ...fixedPlaces, chromium.executablePath()].find(isExecutable) ?? null
}

/**
 * The path of the same engine without windows, in which a new page takes a quarter of the processor time. Null when it
 * is not installed, or when `CHROMIUM_PATH` asks for a certain Chromium.
 */
export const findHeadlessShell = (): string | null =>
  process.env['CHROMIUM_PATH']
    ? null
    : (onPath(['chromium-headless-shell', 'chrome-headless-shell']).find(isExecutable) ?? null)

const isDebianRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /debian/i.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  }).status === 0

/**
 * As `findChromium`; on Debian as root it installs one when there is none. Throws one clear line when that fails too.
 */
export const ensureChromium = (): string => {
  const found = findChromium()
  if (found) return found
  if (isDebianRoot()) {
    console.log('No Chromium found: installing the Debian package chromium …')
    const install = ['install', '--yes', '--no-install-recommends', 'chromium'] as const
    if (!apt(...install)) {
      apt('update')
      apt(...install)
    }
    const installed = findChromium()
    if (installed) {
      // Only makes the tests faster: older lists of packages do not have it.
      apt('install', '--yes', '--no-install-recommends', 'chromium-headless-shell')
      return installed
    }
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium) or set CHROMIUM_PATH.'
  )
}
