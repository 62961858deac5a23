import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { referee } from '../referees.ts'

/** Where Debian and others put the programs of PostgreSQL that are not on the path. */
const folders = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
  : []
const path = [process.env['PATH'], ...folders].join(':')
const environment = { ...process.env, PATH: path, LC_ALL: 'C' }

const isInstalled = spawnSync('initdb', ['--version'], { env: environment }).status === 0

/** Whether PostgreSQL is there; where it is not, its tests are skipped by name. */
export const hasPostgres = referee('PostgreSQL', isInstalled)

/** PostgreSQL refuses to run as root. */
const asOther = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []

const run = (program: string, args: readonly string[]): ChildProcess => {
  const [command = program, ...rest] = [...asOther, 'env', `PATH=${path}`, program, ...args]
  return spawn(command, rest, { env: environment, stdio: ['ignore', 'ignore', 'ignore'], cwd: '/' })
}

export interface Cluster {
  /** An address of an empty database. */
  readonly database: (name: string) => Promise<string>
  /** The folder with its files. */
  readonly folder: string
  start(): Promise<void>
  /** Ends it at once, as a power cut does; connections break. */
  stop(): Promise<void>
  remove(): Promise<void>
}

/** A cluster of its own on a free port. `isSafe`: what is committed survives a power cut, at the cost of time. */
export async function startCluster(isSafe = false): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-postgres-'))
  if (asOther.length > 0) {
    const id = Number(spawnSync('id', ['-u', 'postgres']).stdout.toString())
    chownSync(folder, id, id)
  }
  const data = join(folder, 'data')
  const made = run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
    '--no-instructions'
  ])
  await once(made, 'exit')
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    `fsync=${isSafe ? 'on' : 'off'}`,
    'shared_buffers=32MB'
  ]
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`
  let server: ChildProcess | null = null
  const start = async (): Promise<void> => {
    server = run('postgres', ['-D', data, ...settings.flatMap((each) => ['-c', each])])
    for (;;) {
      const client = new pg.Client(address('postgres'))
      try {
        await client.connect()
        await client.end()
        return
      } catch {
        await pause(50)
      }
    }
  }
  const stop = async (): Promise<void> => {
    if (server === null) return
    const ended = once(server, 'exit')
    await once(run('pg_ctl', ['stop', '-D', data, '-m', 'immediate', '-s']), 'exit')
    await ended
    server = null
  }
  await start()
  return {
    folder,
    database: async (name) => {
      const client = new pg.Client(address('postgres'))
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return address(name)
    },
    start,
    stop,
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
