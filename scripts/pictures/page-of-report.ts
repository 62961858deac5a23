import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The first page of an example's PDF report that has this heading, as a PNG. Needs Poppler (poppler-utils). */
export function pageOfReport(example: string, heading: string, width: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-pictures-'))
  execFileSync(process.execPath, ['src/cli/cohesietoets.js', 'report', example, '--format', 'pdf', '--out', folder])
  const pdf = join(folder, readdirSync(folder)[0] ?? '')
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f')
  const page = pages.findIndex((text) => new RegExp(`^\\s*${heading}\\s*$`, 'm').test(text)) + 1
  if (page === 0) throw new Error(`The report has no page with the heading ${heading}.`)
  const target = join(folder, 'page')
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-f',
    String(page),
    '-scale-to-x',
    String(width),
    '-scale-to-y',
    '-1',
    pdf,
    target
  ])
  const picture = readFileSync(`${target}.png`)
  rmSync(folder, { recursive: true })
  return picture
}
