import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { referee } from '../referees.ts'

/** Where Debian puts them: `libpdfbox2-java`, `libcommons-io-java`, `libactivation-java`, `libjaxb-api-java`. */
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api'
].map((name) => `/usr/share/java/${name}.jar`)

/** Whether Apache PDFBox Preflight is available. */
export const hasPreflight = referee(
  'Apache PDFBox Preflight',
  jars.every((jar) => existsSync(jar)) &&
    spawnSync('java', ['-version']).status === 0 &&
    spawnSync('qpdf', ['--version']).status === 0
)

/**
 * What Preflight finds against PDF/A-1b, the only part that it knows, in a copy of the file with the same content and
 * fonts, but labelled as that part, and without the compression that came with later versions of PDF. Empty when it
 * finds nothing.
 */
export function preflight(file: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
  try {
    const [original, twin] = [join(folder, 'original.pdf'), join(folder, 'twin.pdf')]
    writeFileSync(original, file)
    const made = spawnSync(
      'qpdf',
      [
        '--object-streams=disable',
        '--stream-data=preserve',
        '--force-version=1.4',
        '--newline-before-endstream',
        original,
        twin
      ],
      { encoding: 'utf8' }
    )
    if (made.status !== 0) throw new Error(made.stderr)
    // The label has the same length, so that every offset in the file stays the same.
    const relabelled = readFileSync(twin, 'latin1').replace(
      /<pdfaid:part>\d<\/pdfaid:part><pdfaid:conformance>A</u,
      '<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B<'
    )
    writeFileSync(twin, relabelled, 'latin1')
    const { status, stdout, stderr } = spawnSync(
      'java',
      ['-cp', jars.join(delimiter), 'org.apache.pdfbox.preflight.Validator_A1b', twin],
      { encoding: 'utf8' }
    )
    return status === 0 && stdout.includes('is a valid PDF/A-1b file') ? '' : stdout + stderr
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
