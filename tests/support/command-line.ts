import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { callHere, runOf, type Run } from './call-here.ts'
import { once } from './once.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The program as users start it. */
export const asUsersStartIt = join(root, 'src/cli/cohesietoets.js')

/**
 * The same program as JavaScript, compiled once per test run: a start then takes a quarter of the processor time, which
 * matters for hundreds of starts. It is in a folder that shows the files of the project in their own places.
 */
export const madeForTests = (): Promise<string> =>
  once('program', async (folder) => {
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/main.ts'],
      outdir: join(folder, 'src/cli'),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)"
      },
      logLevel: 'error'
    })
    for (const name of ['questionnaires', 'examples', 'locales', 'public', 'package.json'])
      symlinkSync(join(root, name), join(folder, name))
  }).then((folder) => join(folder, 'src/cli/main.js'))

const environment = { LC_ALL: 'nl_NL.UTF-8', COHESIETOETS_DEBUG: '' } as const

/**
 * An empty folder to call the program in, as a user at a terminal does. Calls run in this process, which costs a tenth
 * of a start, unless the desk has a program to start; a shell command always starts one.
 */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'cohesietoets-cli-'))
  private readonly program: string | null

  constructor(program: string | null = null) {
    this.program = program
  }

  /** Writes a file into the folder. */
  put(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), content)
    return name
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  files(folder = '.'): readonly string[] {
    return readdirSync(join(this.folder, folder), { recursive: true }).map(String).toSorted()
  }

  /**
   * Calls the program; `input` goes to its standard input. The system language is Dutch unless the call says otherwise.
   */
  async run(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
    return this.program === null
      ? callHere(args, this.folder, { ...environment }, input)
      : this.spawn(process.execPath, [this.program, ...args], input)
  }

  /** A shell command in which `$COHESIETOETS` calls the program. */
  async shell(line: string): Promise<Run> {
    return this.spawn('sh', ['-c', line], '')
  }

  private async spawn(command: string, args: readonly string[], input: string | Uint8Array): Promise<Run> {
    const child = spawn(command, args, {
      cwd: this.folder,
      env: {
        ...process.env,
        ...environment,
        COHESIETOETS: `${process.execPath} ${this.program ?? (await madeForTests())}`
      }
    })
    const out: Buffer[] = []
    const told: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => told.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
    return runOf(status, out, told)
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
