import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { checkAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { buildReport } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import { formats, type Format, type RenderedFile } from '#render/renderer.ts'
import { settledReview } from '#review/settled-review.ts'
import type { Settling } from '#review/types.ts'
import { Desk } from '../support/command-line.ts'
import { atHand, cohesietoets, readText } from '../support/questionnaire.ts'
import { translators } from '../support/report.ts'
import { resources } from '../support/pdf/render-pdf.ts'

/**
 * The versions of a report: working and public, public with the remarks, each with and without the review part. Each
 * includes an earlier version of the draft.
 */
const versions = ['working', 'working, no review', 'public', 'public with remarks', 'public, no review'] as const
type Version = (typeof versions)[number]

const everywhere = 'all'
const always = new Set<Version>(versions)
const sets = {
  [everywhere]: always,
  working: new Set<Version>(['working', 'working, no review']),
  'working and remarks': new Set<Version>(['working', 'working, no review', 'public with remarks']),
  'working with review': new Set<Version>(['working']),
  'with review': new Set<Version>(['working', 'public', 'public with remarks']),
  none: new Set<Version>()
} as const satisfies Readonly<Record<string, ReadonlySet<Version>>>

/** Every field that users can write in, and the versions that contain it. docs/formats.md has the same table. */
const fields: readonly (readonly [field: string, where: keyof typeof sets])[] = [
  ['`id` of the assessment', 'all'],
  ['`questionnaire.version` of the assessment, where it is another', 'all'],
  ['title of the draft', 'all'],
  ['version of the draft', 'all'],
  ['what should change', 'all'],
  ['who filled it in', 'working'],
  ['remark on a check', 'working and remarks'],
  ['reason for not applicable', 'working and remarks'],
  ['remark on a future', 'working and remarks'],
  ['answer under an unknown name', 'working'],
  ['unknown name of an answer', 'working'],
  ['unknown field of the file', 'working'],
  ['value of an unknown field', 'working'],
  ['owner of an action from the advice', 'working'],
  ['reason of an action from the advice', 'working'],
  ['text of an action from the advice', 'working'],
  ['text of an own action', 'working'],
  ['owner of an own action', 'working'],
  ['reason of an own action', 'working'],
  ['number of an own action', 'working'],
  ['name of an unknown advice', 'working'],
  ['text of an unknown advice', 'working'],
  ['owner of an unknown advice', 'working'],
  ['reason of an unknown advice', 'working'],
  ['`id` of the round', 'working with review'],
  ['instruction of the round', 'working with review'],
  ['version of the draft in the round', 'with review'],
  ['title of the draft in the round', 'working with review'],
  ['function of a seat', 'with review'],
  ['organisation of a seat', 'working with review'],
  ['`id` of a seat', 'working with review'],
  ['organisation of a seat without a function', 'working with review'],
  ['`id` of a reviewer', 'working with review'],
  ['`id` of a reviewer who handed nothing in', 'working with review'],
  ['remark in a review', 'working with review'],
  ['who filled in a review', 'working with review'],
  ['owner of an action in a review', 'working with review'],
  ['unknown name of an answer in a review', 'working with review'],
  ['reason of a decision', 'working with review'],
  ['reason of a dissent', 'working with review'],
  ['remark with a signature', 'working with review'],
  ['version of an earlier draft', 'all'],
  ['title of an earlier draft', 'none'],
  ['remark in an earlier draft', 'working'],
  ['owner of an action in an earlier draft', 'none']
]

/** A unique word for each field, short and without a character that a format could take for markup. */
const markOf = (field: string): string => {
  const at = fields.findIndex(([name]) => name === field)
  if (at < 0) throw new Error(`${field} is not in the table`)
  return `merk${String(at + 100)}x`
}

const m = markOf
const answersWith = (prefix = ''): Record<string, string | number> => ({
  'szw-role': 1,
  'ocw-role': 2,
  ...(prefix === '' ? { 'values-complement': 'not-applicable' } : {})
})

const seats = [
  { id: m('`id` of a seat'), function: m('function of a seat'), organisation: m('organisation of a seat') },
  {
    id: `${m('organisation of a seat without a function')}-2`,
    function: ' ',
    organisation: m('organisation of a seat without a function')
  },
  { id: 'c', function: 'adviseur', organisation: 'BZK' }
]

const base = {
  format: 'cohesietoets/assessment',
  version: 1,
  questionnaire: { id: 'cohesietoets', version: '1.0.0' },
  depth: 'full',
  language: 'nl',
  createdAt: '2026-11-20T10:00:00Z',
  modifiedAt: '2026-11-22T10:00:00Z'
} as const

const round = {
  format: 'cohesietoets/round',
  version: 1,
  id: m('`id` of the round'),
  questionnaire: base.questionnaire,
  depth: 'full',
  language: 'nl',
  createdAt: '2026-11-01T10:00:00Z',
  draft: { title: m('title of the draft in the round'), version: m('version of the draft in the round') },
  deadline: '2026-11-20',
  instruction: m('instruction of the round'),
  seats,
  passport: {},
  digest: '0'.repeat(64)
} as const

const reviewBy = (reviewer: string, seat: string, level: number) => ({
  format: 'cohesietoets/review',
  version: 1,
  round: round.id,
  reviewer: { id: reviewer, seat },
  revision: 1,
  handedInAt: '2026-11-10T10:00:00Z',
  confidence: { 'szw-role': 'low' },
  digest: String(level).repeat(64),
  assessment: {
    ...base,
    id: `review-${seat}`,
    answers: {
      'szw-role': level,
      'szw-role-Comment': m('remark in a review'),
      'filled-in-by': m('who filled in a review'),
      [m('unknown name of an answer in a review')]: 'x'
    },
    actions: [{ advice: 'szw-role:1', owner: m('owner of an action in a review'), due: '', status: 'open', reason: '' }]
  }
})

const reviewer = m('`id` of a reviewer')
const settling = {
  kind: 'settling',
  round,
  reviews: [
    reviewBy(reviewer, seats[0]?.id ?? '', 1),
    reviewBy('second', seats[1]?.id ?? '', 2),
    reviewBy('third', 'c', 3)
  ],
  decisions: {
    'szw-role': {
      reason: m('reason of a decision'),
      dissent: [
        { reviewer, why: m('reason of a dissent') },
        { reviewer: m('`id` of a reviewer who handed nothing in'), why: '' }
      ]
    }
  },
  signOff: [
    {
      seat: seats[0]?.id ?? '',
      verdict: 'agreed-with-remark',
      remark: m('remark with a signature'),
      date: '2026-11-21'
    },
    { seat: seats[1]?.id ?? '', verdict: 'agreed', remark: '', date: '2026-11-21' }
  ]
} as unknown as Settling

const json = {
  ...base,
  questionnaire: { id: 'cohesietoets', version: m('`questionnaire.version` of the assessment, where it is another') },
  id: m('`id` of the assessment'),
  [m('unknown field of the file')]: m('value of an unknown field'),
  answers: {
    ...answersWith(),
    'policy-title': m('title of the draft'),
    'draft-version': m('version of the draft'),
    'policy-change': m('what should change'),
    'filled-in-by': m('who filled it in'),
    'szw-role-Comment': m('remark on a check'),
    'values-complement-Comment': m('reason for not applicable'),
    'future-wild-west': 'weaker',
    'future-wild-west-Comment': m('remark on a future'),
    [m('unknown name of an answer')]: m('answer under an unknown name')
  },
  actions: [
    {
      advice: 'szw-role:1',
      text: m('text of an action from the advice'),
      owner: m('owner of an action from the advice'),
      due: '2027-02-01',
      status: 'not-adopted',
      reason: m('reason of an action from the advice')
    },
    {
      advice: `own:${m('number of an own action')}`,
      text: m('text of an own action'),
      owner: m('owner of an own action'),
      due: '',
      status: 'not-adopted',
      reason: m('reason of an own action')
    },
    {
      advice: m('name of an unknown advice'),
      text: m('text of an unknown advice'),
      owner: m('owner of an unknown advice'),
      due: '',
      status: 'not-adopted',
      reason: m('reason of an unknown advice')
    }
  ],
  review: settling
}

const previous = {
  ...base,
  id: 'earlier',
  answers: {
    ...answersWith('earlier'),
    'szw-role': 0,
    'policy-title': m('title of an earlier draft'),
    'draft-version': m('version of an earlier draft'),
    'szw-role-Comment': m('remark in an earlier draft')
  },
  actions: [
    { advice: 'szw-role:1', owner: m('owner of an action in an earlier draft'), due: '', status: 'done', reason: '' }
  ]
} as unknown as Assessment

function reportIn(version: Version): Report {
  const read = checkAssessment(json, atHand(cohesietoets))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { assessment } = read.value
  const isWithReview = !version.endsWith('no review')
  return buildReport({
    questionnaire: cohesietoets,
    assessment,
    outcome: outcomeOf(cohesietoets, assessment),
    warnings: read.warnings,
    language: 'nl',
    flavour: version.startsWith('working') ? 'working' : 'public',
    includeEvidence: version === 'public with remarks',
    previous: { assessment: previous, outcome: outcomeOf(cohesietoets, previous) },
    leavesOutReview: !isWithReview,
    ...(isWithReview && { review: settledReview(cohesietoets, assessment, settling) }),
    translate: translators.nl,
    softwareVersion: '1.0.0'
  })
}

const found = (text: string): readonly string[] =>
  fields.map(([field]) => field).filter((field) => text.includes(markOf(field)))
const allowed = (version: Version): readonly string[] =>
  fields.filter(([, where]) => (sets[where] as ReadonlySet<Version>).has(version)).map(([field]) => field)

/** All content of a file in any form: parts of archives, compressed streams, strings of two bytes per character. */
function everythingIn({ content, extension }: RenderedFile): string {
  if (typeof content === 'string') return content
  if (extension === 'pdf') return everythingInPdf(content)
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n')
}

function everythingInPdf(content: Uint8Array): string {
  const raw = Buffer.from(content).toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/gu)].flatMap(({ index, 0: begin }) => {
    try {
      return [inflateSync(content.subarray(index + begin.length), { finishFlush: 2 }).toString('latin1')]
    } catch {
      return []
    }
  })
  const all = [raw, ...streams].join('\n')
  const wide = [...all.matchAll(/<FEFF([0-9A-F]+)>/giu)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le')
  )
  return [all, ...wide].join('\n')
}

describe.each(versions)('a report, %s', (version) => {
  const report = reportIn(version)

  it('contains exactly those user-written fields that the table lists', () => {
    expect(found(JSON.stringify(report))).toEqual(allowed(version))
  })

  it.each(formats)('contains no other field in %s', async (format: Format) => {
    const renderer = await renderers[format].load()
    const files = await renderer.render(report, resources)
    const everything = files.map(everythingIn).join('\n')
    expect(found(everything).filter((field) => !allowed(version).includes(field))).toEqual([])
    if (format === 'pdf' || format === 'html') expect(found(everything)).toContain('title of the draft')
    if (format === 'pdf' && version === 'working') expect(found(everything)).toContain('`id` of the round')
  })
})

it('the command line leaves the review out of the attachment on request', async () => {
  const desk = new Desk()
  const settled = readText('tests/fixtures/cases/settled-with-previous-questionnaire.cohesietoets.json')
  desk.put('settled.json', settled)
  const { id, review } = JSON.parse(settled) as { id: string; review: { round: { id: string } } }
  const run = await desk.run(['report', 'settled.json', '--format', 'json,pdf', '--no-review', '--out', 'out'])
  expect(run.status).toBe(0)
  expect(desk.files('out')).toHaveLength(2)
  for (const name of desk.files('out')) {
    const bytes = readFileSync(`${desk.folder}/out/${name}`)
    const everything = name.endsWith('.pdf') ? everythingInPdf(bytes) : bytes.toString('utf8')
    expect(everything).toContain(id)
    expect(everything).not.toContain(review.round.id)
  }
  desk.clear()
})

it('docs/formats.md has the same table', () => {
  const heading = `| field | ${versions.join(' | ')} |`
  const rows = fields.map(
    ([field, where]) =>
      `| ${field} | ${versions.map((version) => ((sets[where] as ReadonlySet<Version>).has(version) ? 'yes' : '–')).join(' | ')} |`
  )
  expect(readText('docs/formats.md')).toContain([heading, '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n'))
})
