/**
 * Builds the command line as plain JavaScript, in `dist-server/cli`: a server that runs for days then needs no compiler
 * in memory. It stands two folders deep, as `src/cli` does, so that it finds questionnaires and locales in the same way.
 */
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

/** The program to start with Node. */
export const builtServer = 'dist-server/cli/main.js'

export async function buildServer(): Promise<void> {
  rmSync('dist-server', { recursive: true, force: true })
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist-server/cli',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning'
  })
}

if (import.meta.filename === process.argv[1]) await buildServer()
