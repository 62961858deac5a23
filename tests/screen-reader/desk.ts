import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startFirefox, type KeyedDevice } from '../browser/engines/firefox.ts'
import { makeProfile } from '../browser/engines/profile.ts'
import { startProgram, type Program } from '../browser/engines/program.ts'

/** The device of a user who listens: Firefox on an invisible display, read out by Orca. */
export interface ListeningDesk {
  readonly device: KeyedDevice
  /** What the screen reader has said since it started, in order. */
  heard(): readonly string[]
  close(): Promise<void>
}

const programs = {
  display: '/usr/bin/Xvfb',
  windows: '/usr/bin/matchbox-window-manager',
  bus: '/usr/bin/dbus-daemon',
  access: '/usr/libexec/at-spi-bus-launcher',
  reader: '/usr/bin/orca',
  browser: '/usr/bin/firefox-esr'
}

/**
 * Orca runs this file as its own: it logs at once what it would say, and does not read whole pages by itself. No voice
 * is needed.
 */
const tellOnPaper = (log: string): string => `import logging
import orca.settings
orca.settings.sayAllOnLoad = False
paper = logging.FileHandler(${JSON.stringify(log)}, encoding='utf-8')
logging.getLogger('speech').addHandler(paper)
logging.getLogger('speech').setLevel(logging.INFO)
`

/** The non-empty lines of that log. */
const spoken = (paper: string): readonly string[] =>
  [...paper.matchAll(/^SPEECH OUTPUT: '([\s\S]*?)'(?: voice=\w+)?$/gm)]
    .map(([, words = '']) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')

/** The programs that this machine lacks. */
export const missingPrograms = (): readonly string[] => Object.values(programs).filter((path) => !existsSync(path))

/** Starts everything afresh, with an empty profile. The Dutch texts of Orca need the locale `nl_NL.UTF-8`. */
export async function startDesk(): Promise<ListeningDesk> {
  const home = makeProfile()
  const log = join(home.folder, 'speech.log')
  const runtime = join(home.folder, 'run')
  mkdirSync(runtime, { mode: 0o700 })
  const started: Program[] = []
  const start = (path: string, args: readonly string[], env: NodeJS.ProcessEnv): Program => {
    const program = startProgram(path, args, { env })
    started.push(program)
    return program
  }
  const stop = async (): Promise<void> => {
    for (const program of started.toReversed()) await program.stop()
    home.remove()
  }
  const heard = (): readonly string[] => (existsSync(log) ? spoken(readFileSync(log, 'utf8')) : [])
  try {
    const own = { ...process.env, HOME: home.folder, XDG_RUNTIME_DIR: runtime, LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl' }
    const screen = await start(
      programs.display,
      ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      own
    ).says(/^(\d+)$/m)
    const address = await start(programs.bus, ['--session', '--nofork', '--print-address=1'], {
      ...own,
      DISPLAY: `:${screen}`
    }).says(/^(\S+)\n/)
    const env = {
      ...own,
      DISPLAY: `:${screen}`,
      DBUS_SESSION_BUS_ADDRESS: address,
      GNOME_ACCESSIBILITY: '1',
      XDG_CONFIG_HOME: join(home.folder, 'config'),
      XDG_DATA_HOME: join(home.folder, 'data'),
      XDG_CACHE_HOME: join(home.folder, 'cache')
    }
    mkdirSync(join(home.folder, 'data', 'orca'), { recursive: true })
    writeFileSync(join(home.folder, 'data', 'orca', 'orca-customizations.py'), tellOnPaper(log))
    start(programs.windows, ['-use_titlebar', 'no'], env)
    start(programs.access, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], env)
    start(programs.reader, ['--replace'], env)
    for (const end = performance.now() + 60_000; heard().length === 0; await wait(100))
      if (performance.now() > end) throw new Error('Orca did not start to speak')
    const device = await startFirefox(
      {
        'intl.locale.requested': 'nl',
        'accessibility.force_disabled': -1,
        'permissions.default.persistent-storage': 1,
        'browser.download.alwaysOpenPanel': false
      },
      env
    )
    return {
      device,
      heard,
      close: async () => {
        await device.close()
        await stop()
      }
    }
  } catch (reason) {
    await stop()
    throw reason
  }
}
