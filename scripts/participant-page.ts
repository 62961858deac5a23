import { build, type Plugin } from 'vite'
import { policyInPage } from './policy-in-page.ts'
import { wordsInParts } from './words-in-parts.ts'

/**
 * Builds the page of a participant beside the app, in `meedoen/`. It is a build of its own, because a phone should load
 * nothing of the app: code that both use would otherwise come in the chunk of the app.
 */
export const participantPage: Plugin = {
  name: 'participant-page',
  apply: 'build',
  async generateBundle() {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      base: './',
      publicDir: false,
      plugins: [wordsInParts, policyInPage],
      build: {
        write: false,
        // Phones of five years old.
        target: 'es2021',
        assetsDir: 'meedoen/assets',
        assetsInlineLimit: 0,
        modulePreload: false,
        rolldownOptions: { input: 'meedoen/index.html' }
      }
    })
    const [output] = Array.isArray(built) ? built : [built]
    if (output === undefined || !('output' in output)) throw new Error('The page of a participant gives no files')
    for (const file of output.output)
      this.emitFile({ type: 'asset', fileName: file.fileName, source: file.type === 'chunk' ? file.code : file.source })
  }
}
