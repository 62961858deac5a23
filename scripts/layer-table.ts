import { layers, pure } from '../.dependency-cruiser.mjs'
import { withBlock } from './marked-block.ts'

const folders: Readonly<Record<string, string>> = {
  lib: 'few helpers without words of the field',
  expression: 'conditions: parse, evaluate',
  i18n: 'words by key, dates, numbers',
  questionnaire: 'the definition: types, schema, parse, lint',
  assessment: 'the assessment file: read, write, which questions are visible',
  outcome: 'score a check and a theme, caps, overall, sensitivity, contradictions, futures',
  advice: 'which advice, in which order, referrals',
  review: 'several people, one draft: rounds, reviews, agreement, settling, sign-off',
  workshop: 'a group round a table or in a hall: ballots, counts, decisions, scripts',
  overview: 'what many assessments have in common: counts, versions of a draft, what may be published',
  room: 'what goes between a room server and its devices: routes, messages, what each may see',
  server: 'serves the app and the rooms: HTTP, streams, storage',
  live: 'follows and leads a room from a page: streams, trying again, what is not sent yet',
  participant: 'the page of a participant in a room, a small entry of its own',
  seal: 'files locked with a passphrase',
  wording: 'what an answer, a level, an advice, a reason, a limit is in words',
  report: 'one report document: model, sections, charts; rounds; the blank form',
  render: 'a renderer per format',
  survey: 'the form, the only door to SurveyJS',
  storage: 'where assessments are kept: IndexedDB, or memory',
  editing: 'what becomes of an assessment while people work on it: changes, saving, merging, progress',
  draft: 'finds passages in a draft that may be evidence; blocks and headings',
  readers: 'a reader per kind of draft: bytes in, a draft out',
  cli: 'the command line',
  web: 'the app: pages, components, what keeps and opens assessments'
}

/**
 * Puts the table of folders, with their permitted imports, into the page about the architecture. Throws for an unknown
 * folder.
 */
export function withLayerTable(text: string): string {
  const rows = Object.entries(layers).map(([folder, allowed]) => {
    const what = folders[folder]
    if (what === undefined) throw new Error(`scripts/layer-table.ts has no description of ${folder}/`)
    return `| \`${folder}/\` | ${what} | ${pure.includes(folder) ? 'yes' : ''} | ${allowed.join(', ') || '–'} |`
  })
  return withBlock(
    text,
    'layers',
    ['| folder | what | pure | may import |', '| --- | --- | --- | --- |', ...rows].join('\n')
  )
}
