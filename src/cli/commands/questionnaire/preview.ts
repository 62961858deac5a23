import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Translate } from '#i18n/translator.ts'
import { checkWithPackage } from '../../check-questionnaire.ts'
import { exitStatus } from '../../failure.ts'
import { previewServer, type Shown } from '../../preview-server.ts'
import { filesIn } from '../../questionnaire-folder.ts'
import { oneLine, sentence, printProblems } from '../../speak.ts'

/** Milliseconds between two scans of the folder. */
const pace = 400

/**
 * Serves the app with the questionnaire in a folder until it is stopped, and reloads it after every change of the
 * folder. Reports faults in the folder on standard error and in the page.
 */
export function preview(
  folder: string,
  { app, port }: { readonly app: string; readonly port: number },
  language: Language,
  translate: Translate
): void {
  const say = (key: string, args: Readonly<Record<string, string | number>> = {}): string =>
    oneLine(translate(`cli.questionnaire.preview.${key}`, args))
  const refuse = (words: string): void => {
    process.stderr.write(`${oneLine(words)}\n`)
    process.exitCode = exitStatus.wrongInput
  }
  if (!existsSync(join(app, 'index.html'))) return refuse(translate('cli.serve.cannot.notBuilt'))

  let before = stateOf(folder)
  let shown = look()
  const server = previewServer(app, () => shown)
  server.http.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EADDRINUSE' && fault.code !== 'EACCES') throw fault
    refuse(
      translate(`cli.serve.cannot.${fault.code === 'EACCES' ? 'portForbidden' : 'portTaken'}`, { port: String(port) })
    )
  })
  server.http.listen(port, 'localhost', () => {
    const bound = server.http.address()
    const url = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}/`
    process.stdout.write(`${say('started', { url })}\n`)
    setInterval(() => {
      const now = stateOf(folder)
      if (now === before) return
      before = now
      shown = look()
      server.reload()
    }, pace)
  })

  function look(): Shown {
    const checked = checkWithPackage(folder)
    if (checked.ok) {
      const { id, version } = checked.value.questionnaire
      process.stdout.write(`${say('shows', { id, version })}\n`)
      return { kind: 'package', json: JSON.stringify(checked.value.packed) }
    }
    printProblems({ input: folder, problems: checked.problems }, translate)
    const lines = checked.problems.map((problem) =>
      [...(problem.path === '' ? [] : [problem.path]), sentence(problem, translate)].join(': ')
    )
    return { kind: 'problems', language, heading: say('wrong'), lines }
  }
}

/** A text that changes whenever a file of the folder changes. */
const stateOf = (folder: string): string =>
  filesIn(folder)
    .map((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false })
      return `${name} ${found?.mtimeMs ?? ''} ${found?.size ?? ''}`
    })
    .join('\n')
