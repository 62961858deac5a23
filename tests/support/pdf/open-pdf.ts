import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { referee } from '../referees.ts'

/** Whether qpdf is available to read files with; tests that need it are skipped where it is not. */
export const hasQpdf = referee('qpdf', spawnSync('qpdf', ['--version']).status === 0)

/** A value as qpdf represents it: names begin with `/`, strings with `u:` or `b:`, references end with ` R`. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value }
export type Dictionary = { readonly [name: string]: Value }

/** A PDF read by a program that is not ours. Objects can be replaced, to see which check notices. */
export class Pdf {
  readonly header: string
  readonly objects: Map<string, Value>
  readonly streams: Map<string, { readonly dictionary: Dictionary; readonly data: string }>
  readonly trailer: Dictionary

  constructor(
    header: string,
    objects: Map<string, Value>,
    streams: Map<string, { readonly dictionary: Dictionary; readonly data: string }>,
    trailer: Dictionary
  ) {
    this.header = header
    this.objects = objects
    this.streams = streams
    this.trailer = trailer
  }

  /** The value that a reference leads to; any other value unchanged. The value of a stream is its dictionary. */
  get(value: Value | undefined): Value {
    if (value === undefined) return null
    if (typeof value !== 'string' || !/^\d+ \d+ R$/u.test(value)) return value
    return this.streams.get(value)?.dictionary ?? this.objects.get(value) ?? null
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value)
    return isDictionary(found) ? found : {}
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.get(value)
    return isList(found) ? found : []
  }

  /** The data of a stream, unpacked, one character per byte. */
  data(reference: Value | undefined): string {
    return typeof reference === 'string' ? (this.streams.get(reference)?.data ?? '') : ''
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer['/Root'])
  }

  /** References to the pages, in order. */
  get pages(): readonly string[] {
    return this.list(this.dictionary(this.catalog['/Pages'])['/Kids']).filter((kid) => typeof kid === 'string')
  }

  copy(): Pdf {
    return new Pdf(
      this.header,
      new Map(structuredClone([...this.objects])),
      new Map(structuredClone([...this.streams])),
      structuredClone(this.trailer)
    )
  }
}

export const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

/** The characters of a text string. */
export function textOf(value: Value | undefined): string | null {
  if (typeof value !== 'string') return null
  if (value.startsWith('u:')) return value.slice(2)
  return value.startsWith('b:') ? Buffer.from(value.slice(2), 'hex').toString('latin1') : null
}

/** Opens a file with qpdf. Throws with the message of qpdf when anything is wrong with it. */
export function openPdf(bytes: Uint8Array): Pdf {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    writeFileSync(join(folder, 'file.pdf'), bytes)
    const { status, stdout, stderr } = spawnSync(
      'qpdf',
      [
        '--json=2',
        '--json-stream-data=inline',
        '--decode-level=generalized',
        '--json-key=qpdf',
        join(folder, 'file.pdf')
      ],
      { encoding: 'utf8', maxBuffer: 1 << 30 }
    )
    if (status !== 0) throw new Error(`qpdf: ${stderr}`)
    // qpdf 11 writes the real number 40. with its bare point, which is not JSON.
    return fromJson(
      JSON.parse(
        stdout.replace(/"(?:[^"\\]|\\.)*"|(-?\d+)\.(?=[\s,\]}])/gu, (whole, digits?: string) => digits ?? whole)
      ) as QpdfJson,
      Buffer.from(bytes.subarray(0, 8)).toString('latin1')
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface QpdfJson {
  readonly qpdf: readonly [
    unknown,
    Readonly<
      Record<string, { readonly value?: Value; readonly stream?: { readonly dict: Dictionary; readonly data: string } }>
    >
  ]
}

function fromJson({ qpdf: [, found] }: QpdfJson, header: string): Pdf {
  const objects = new Map<string, Value>()
  const streams = new Map<string, { readonly dictionary: Dictionary; readonly data: string }>()
  let trailer: Dictionary = {}
  for (const [key, { value, stream }] of Object.entries(found)) {
    if (key === 'trailer') trailer = isDictionary(value) ? value : {}
    else if (stream !== undefined)
      streams.set(key.slice('obj:'.length), {
        dictionary: stream.dict,
        data: Buffer.from(stream.data, 'base64').toString('latin1')
      })
    else objects.set(key.slice('obj:'.length), value ?? null)
  }
  return new Pdf(header, objects, streams, trailer)
}
