import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import type { Overview } from '#overview/overview.ts'
import { zip } from '#render/zip.ts'
import { Desk } from '../support/command-line.ts'
import { drafts } from '../support/overview.ts'
import { readText } from '../support/questionnaire.ts'
import { referee } from '../support/referees.ts'

const desk = new Desk()
afterAll(() => desk.clear())

const made = drafts({ count: 9, again: 0.4 })
const finished = made.map((draft) => JSON.stringify(draft))
for (const [at, text] of finished.entries()) desk.put(`d${at}.cohesietoets.json`, text)
const files = finished.map((_, at) => `d${at}.cohesietoets.json`)
const name = (kind: string, suffix = '') => `cohesietoets_overzicht_2026-10-18${suffix}.${kind}`

const overviewIn = (path: string): Overview => JSON.parse(desk.read(path)) as Overview

describe('overview', () => {
  test('makes one document of many files, in every format, and prints their names', async () => {
    const run = await desk.run(['overview', ...files, '--unfinished', '--format', 'pdf,docx,odt,html,md,xlsx,csv,json'])
    expect(run.status).toBe(0)
    expect(run.out.trim().split('\n').toSorted()).toEqual(
      ['csv', 'docx', 'html', 'json', 'md', 'odt', 'pdf', 'xlsx'].map(
        (kind) => expect.stringMatching(`\\.${kind}$`) as string
      )
    )
    const [md = ''] = run.out.split('\n').filter((path) => path.endsWith('.md'))
    expect(desk.read(md)).toContain('Overzicht van 9 ontwerpen')
  })

  test('gives the reason for each file that does not count, and their number', async () => {
    const { 'szw-role': _, ...rest } = made[0]?.answers ?? {}
    desk.put('open.cohesietoets.json', JSON.stringify({ ...made[0], id: 'open', answers: rest }))
    desk.put('kapot.json', '{')
    desk.put('szw.review.cohesietoets.json', readText('examples/round/szw.review.cohesietoets.json'))
    const others = ['open.cohesietoets.json', 'kapot.json', 'szw.review.cohesietoets.json', 'nergens.json']
    const run = await desk.run(['overview', ...files, ...others, '--format', 'json', '--out', 'apart'])
    expect(run.status).toBe(0)
    expect(run.told).toEqual([
      expect.stringMatching(/^open.*let op: Deze toets is niet af: 1 toetspunt heeft nog geen antwoord/u),
      expect.stringMatching(/^kapot.json: let op: /u),
      expect.stringMatching(/^szw.*Dit is de beoordeling van één beoordelaar/u),
      expect.stringMatching(/^nergens.json: let op: /u)
    ])
    const { leftOut } = overviewIn(run.out.trim())
    expect(leftOut).toMatchObject({ unreadable: 2, unfinished: 1, review: 1 })
  })

  test('reads every assessment in a ZIP file, and reports a damaged one', async () => {
    desk.put('backup.zip', zip(new Map(finished.map((text, at) => [`map/${at}.cohesietoets.json`, text]))))
    desk.put('half.zip', zip(new Map([['a.json', finished[0] ?? '']])).slice(0, -9))
    const run = await desk.run(['overview', 'backup.zip', 'half.zip', '--format', 'json', '--out', 'zip'])
    expect([run.status, run.told]).toEqual([
      0,
      [expect.stringMatching(/^half.zip: let op: Dit zipbestand is beschadigd/u)]
    ])
    expect(overviewIn(run.out.trim()).drafts).toBe(9)
  })

  test('never adds up different questionnaires: each gets its own overview', async () => {
    const gemeente = 'dichtbij-digitaal-oeverdam.cohesietoets.json'
    desk.put(gemeente, readText(`examples/${gemeente}`))
    const run = await desk.run(['overview', gemeente, ...files, '--format', 'json', '--out', 'twee'])
    expect(run.out.trim().split('\n')).toEqual([
      expect.stringContaining('twee/cohesietoets_overzicht'),
      expect.stringContaining('twee/cohesietoets-gemeente_overzicht')
    ])
    const [ministries, municipal] = run.out.trim().split('\n').map(overviewIn)
    expect([ministries?.leftOut.otherQuestionnaire, municipal?.leftOut.otherQuestionnaire]).toEqual([1, files.length])
  })

  test('judges each file with its own version of the questionnaire, and names it', async () => {
    desk.put('oud.cohesietoets.json', readText('tests/fixtures/version-1.0.0/snelle-scan.cohesietoets.json'))
    const run = await desk.run(['overview', 'oud.cohesietoets.json', ...files, '--format', 'json,md', '--out', 'oud'])
    const [json = '', md = ''] = run.out.trim().split('\n')
    expect(overviewIn(json).questionnaire.versions).toEqual([
      { version: '1.1.0', drafts: 9 },
      { version: '1.0.0', drafts: 1 }
    ])
    expect(desk.read(md)).toContain('versie 1.1.0 (9 van de 10 ontwerpen)')
  })

  test('refuses to publish fewer than five drafts, and rows in a public version', async () => {
    const few = await desk.run(['overview', files[0] ?? '', '--public'])
    expect([few.status, few.out, few.told]).toEqual([1, '', [expect.stringContaining('begint bij vijf')]])
    const rows = await desk.run(['overview', ...files, '--public', '--format', 'csv'])
    expect([rows.status, rows.told[0]]).toEqual([2, expect.stringContaining('Laat die weg, of --public')])
    const enough = await desk.run(['overview', ...files, '--public', '--format', 'xlsx,md', '--out', 'openbaar'])
    expect(enough.out.trim().split('\n')).toEqual([
      'openbaar/cohesietoets_overzicht_openbaar.xlsx',
      'openbaar/cohesietoets_overzicht_openbaar.md'
    ])
    expect(desk.read('openbaar/cohesietoets_overzicht_openbaar.md')).not.toMatch(/Schuldhulp|Platformwerk|Datadelen/u)
  })

  test('leaves titles out on request, and writes nothing when nothing counts', async () => {
    const bare = await desk.run(['overview', ...files, '--no-titles', '--format', 'csv,md,json', '--out', 'kaal'])
    for (const path of bare.out.trim().split('\n'))
      expect(desk.read(path)).not.toMatch(/Schuldhulp|Platformwerk|Slimme/u)
    const none = await desk.run(['overview', 'kapot.json', '--out', 'niets'])
    expect([none.status, none.out]).toEqual([1, ''])
    expect(none.told.at(-1)).toContain('geen toets bij die meetelt')
    expect(desk.files()).not.toContain('niets')
  })
})

describe('overview --stream', () => {
  test('gives the same numbers as files do, and the same rows except for the column that says which count', async () => {
    await desk.run(['overview', ...files, '--format', 'json,csv', '--out', 'files'])
    const stream = `${finished.join('\n')}\nno\n`
    const run = await desk.run(['overview', '--stream', '--format', 'json,csv', '--out', 'stroom'], stream)
    expect([run.status, run.told]).toEqual([
      0,
      [`1 van de ${files.length + 1} regels kon niet worden gelezen en telt niet mee.`]
    ])
    const [here, there] = ['files', 'stroom'].map((folder) => overviewIn(`${folder}/${name('json')}`))
    expect({ ...there, leftOut: null }).toEqual({ ...here, leftOut: null })
    const [first, second] = ['files', 'stroom'].map((folder) =>
      desk
        .read(`${folder}/${name('csv')}`)
        .replace(/^\uFEFF/u, '')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(';'))
    )
    const at = first?.[0]?.indexOf('counts') ?? -1
    const apart = (rows: readonly string[][] = []) => rows.map((cells) => cells.with(at, '').join(';')).toSorted()
    expect(apart(second)).toEqual(apart(first))
    expect(second?.slice(1).map((cells) => cells[at])).toEqual(finished.map(() => ''))
  })

  test('leaves no file behind when it fails', async () => {
    const run = await desk.run(['overview', '--stream', '--format', 'csv', '--out', 'mis'], 'no\nno\n')
    expect([run.status, desk.files().filter((path) => path.startsWith('mis'))]).toEqual([1, []])
  })
})

const python = referee('Python 3', spawnSync('python3', ['-c', 'import csv']).status === 0)

test.skipIf(!python)('another program reads the rows, and no text in them is a formula', async () => {
  const risky = {
    ...made[0],
    id: 'risky',
    answers: { ...made[0]?.answers, 'policy-title': '=HYPERLINK("http://kwaad.example")' }
  }
  desk.put('risky.cohesietoets.json', JSON.stringify(risky))
  const run = await desk.run(['overview', 'risky.cohesietoets.json', '--format', 'csv', '--lang', 'en', '--out', 'csv'])
  const script = `
import csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';'))
print(json.dumps({'title': rows[0]['title'], 'low': float(rows[0]['overall_low']), 'columns': len(rows[0])}))`
  const { stdout } = spawnSync('python3', ['-c', script, `${desk.folder}/${run.out.trim()}`], { encoding: 'utf8' })
  const row = JSON.parse(stdout) as { title: string; low: number; columns: number }
  expect(row.title).toBe(`'=HYPERLINK("http://kwaad.example")`)
  expect(row.low).toBeGreaterThan(0)
  expect(row.columns).toBeGreaterThan(90)
})
