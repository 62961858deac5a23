import { readFileSync, writeFileSync } from 'node:fs'
import { enclosingNames } from './enclosing.ts'

/** A mutant that passed every test. Lines shift, so its key is its file, its place and the change. */
export interface Survivor {
  readonly file: string
  readonly place: string
  readonly change: string
}

/** The part of the mutation test report that is used here (its schema is public: mutation-testing-report-schema). */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}

interface Position {
  readonly line: number
  readonly column: number
}

export const isAlive = ({ status }: Pick<Mutant, 'status'>): boolean => status === 'Survived' || status === 'NoCoverage'

/** All surviving mutants of a report; those that read the same are listed once. */
export function survivorsIn(report: MutationReport): readonly Survivor[] {
  const all = Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const placeAt = enclosingNames(source)
    return mutants
      .filter(isAlive)
      .map(({ location: { start, end }, replacement }) => ({
        file: file.replace(/^src\//u, ''),
        place: placeAt(start.line, start.column),
        change: `${short(cut(source, start, end))} → ${short(replacement)}`
      }))
  })
  return [...new Map(all.map((survivor) => [keyOf(survivor), survivor])).values()]
}

const list = new URL('survivors.md', import.meta.url)
const row = /^\| `([^`]*)` \| `([^`]*)` \| `([^`]*)` \| (.*) \|$/u

/** The reason that the list gives for each survivor, by its key; empty where nobody has given one yet. */
export function readReasons(): ReadonlyMap<string, string> {
  return new Map(
    readFileSync(list, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, file = '', place = '', change = '', reason = ''] = row.exec(line) ?? []
        return file === '' ? [] : [[keyOf({ file, place, change }), reason.trim()] as const]
      })
  )
}

/** Replaces a folder in the list: its result in a sentence, and its survivors. The other folders stay unchanged. */
export function writeSurvivors(
  folder: string,
  result: string,
  survivors: readonly Survivor[],
  reasons: ReadonlyMap<string, string>
): void {
  const text = readFileSync(list, 'utf8')
  const head = text.split(/^## /mu)[0] ?? ''
  const others = text
    .split(/^## /mu)
    .slice(1)
    .filter((section) => !section.startsWith(`${folder}\n`))
  const rows = survivors.map(
    (survivor) =>
      `| \`${survivor.file}\` | \`${survivor.place}\` | \`${survivor.change}\` | ${reasons.get(keyOf(survivor)) ?? ''} |`
  )
  const own = [
    folder,
    `${result}.`,
    ...(rows.length === 0
      ? []
      : [['| file | in | change | why it may live |', '| --- | --- | --- | --- |', ...rows.toSorted()].join('\n')])
  ].join('\n\n')
  const sections = [...others.map((section) => section.trimEnd()), own].toSorted().map((section) => `## ${section}\n`)
  writeFileSync(list, [`${head.trimEnd()}\n`, ...sections].join('\n'))
}

export const keyOf = ({ file, place, change }: Survivor): string => [file, place, change].join(' ')

/** Source code as one cell of a table holds it. */
function short(source: string): string {
  const line = source.replace(/\s+/gu, ' ').replaceAll('`', '´').replaceAll('|', '¦')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}

function cut(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n')
}
