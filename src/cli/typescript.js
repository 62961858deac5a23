// Lets Node run the TypeScript of this project as it stands, so that there is no build that can be stale. It keeps
// nothing on disk and reads no settings: code comes from the project and nowhere else.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transform } from 'esbuild'

/** Node calls this for every module, in a thread of its own that `register` starts with this same file. */
export async function load(url, context, next) {
  if (!/^file:.*\.ts$/.test(url)) return next(url, context)
  const path = fileURLToPath(url)
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: 'ts',
    target: 'node20',
    sourcefile: path,
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } }
  })
  return { format: 'module', source: code, shortCircuit: true }
}

if (isMainThread) {
  process.setSourceMapsEnabled(true)
  register(import.meta.url)
}
