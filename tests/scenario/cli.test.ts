import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Run } from '../support/call-here.ts'
import { Desk } from '../support/command-line.ts'
import { readText } from '../support/questionnaire.ts'
import { sizeOf } from '../support/sizes.ts'

const desk = new Desk()
afterAll(() => desk.clear())

const example = readText('examples/snelle-scan.cohesietoets.json')
const title = 'cohesietoets_subsidieregeling-zorg-op-afstand-thuis_0.4_2026-11-06'
desk.put('scan.cohesietoets.json', example)

/** The example with other fields or answers; answers are added to its own. */
const changed = (fields: object, answers: object = {}): string => {
  const assessment = JSON.parse(example) as { answers: object }
  return JSON.stringify({ ...assessment, answers: { ...assessment.answers, ...answers }, ...fields })
}

const expectWords = ({ told, out }: Run): void =>
  expect(`${told.join('\n')}${out}`).not.toMatch(/problem\.|cli\.|node:|\.ts:\d|^ +at /m)

describe('the program', () => {
  test('called without a command, shows how to call it, with status 2', async () => {
    const run = await desk.run([])
    expect(run.status).toBe(2)
    expect(run.told.join('\n')).toMatch(
      /^Gebruik: cohesietoets <opdracht> \[opties\]\n.*report.*score.*check.*blank.*list/s
    )
  })

  test.each(['report', 'score', 'check', 'compare', 'passages', 'blank', 'list'])(
    'explains on request what %s does, in both languages',
    async (command) => {
      const [nl, en] = await Promise.all([desk.run([command, '--help']), desk.run(['--lang', 'en', command, '--help'])])
      expect([nl.status, en.status]).toEqual([0, 0])
      expect(nl.out).toContain(`Gebruik: cohesietoets ${command}`)
      expect(nl.out).toContain('Voorbeeld: ')
      expect(en.out).toContain(`Usage: cohesietoets ${command}`)
      expect(en.out).toContain('Example: ')
      expectWords(nl)
      expectWords(en)
    }
  )

  test.each([
    [['reprot', 'scan.cohesietoets.json'], 'De opdracht reprot bestaat niet.'],
    [['report'], 'Er ontbreekt een bestand.'],
    [['score'], 'Er ontbreekt een bestand.'],
    [['compare', 'scan.cohesietoets.json'], 'Er ontbreekt een bestand.'],
    [['report', 'scan.cohesietoets.json', '--formaat', 'pdf'], 'De optie --formaat bestaat niet.'],
    [['report', 'scan.cohesietoets.json', '--format', 'pdf,doc'], 'Onbekend formaat: doc. Kies uit pdf, docx'],
    [['report', 'scan.cohesietoets.json', '--format', 'md', '--format', 'csv'], '--format staat er twee keer'],
    [['--lang', 'nl', 'check', 'scan.cohesietoets.json', '--lang', 'en'], '--lang staat er twee keer'],
    [['report', 'scan.cohesietoets.json', '--out', ''], 'Bij --out <dir> hoort een waarde'],
    [['check', 'scan.cohesietoets.json', '--passphrase-file='], 'Bij --passphrase-file <file> hoort een waarde'],
    [['round', 'new', '--title', 'x', '--seat', ' ; '], 'Bij --seat hoort een functie of een organisatie'],
    [['report', 'scan.cohesietoets.json', '--format', ','], 'Er staat geen formaat. Kies uit pdf, docx'],
    [['report', 'scan.cohesietoets.json', '--out'], 'Bij --out <dir> hoort een waarde.'],
    [['check', 'scan.cohesietoets.json', '--lang', 'de'], 'De waarde de past niet bij --lang <nl|en>.'],
    [['blank', '--depth', 'half'], 'De waarde half past niet bij --depth <quick|full>.'],
    [
      ['blank', '--questionnaire', 'other'],
      'De vragenlijst other bestaat niet. Wel: cohesietoets, cohesietoets-gemeente.'
    ],
    [['list', 'all'], 'Er staan te veel woorden achter deze opdracht.'],
    [['score', '-', '-'], 'De standaardinvoer (-) kan maar één keer worden gelezen.']
  ])('called wrongly, as in %j, gives a one-line message and status 2', async (args, message) => {
    const before = desk.files()
    const run = await desk.run(args)
    expect(run.status).toBe(2)
    expect(run.told[0]).toContain(message)
    expect(run.told[1]).toBe('Gebruik --help voor uitleg.')
    expect(run.out).toBe('')
    expect(desk.files()).toEqual(before)
  })
})

describe('report', () => {
  test('writes the requested formats, named after the draft, and prints their paths', async () => {
    const run = await desk.run([
      'report',
      'scan.cohesietoets.json',
      '--format',
      'MD, json,csv,md',
      '--out',
      'new/reports'
    ])
    const files = [`${title}.json`, `${title}.md`, `${title}_acties.csv`, `${title}_bevindingen.csv`]
    expect(run).toMatchObject({ status: 0, told: [] })
    expect(desk.files('new/reports')).toEqual(files)
    expect(run.out.trim().split('\n').toSorted()).toEqual(files.map((name) => `new/reports/${name}`))
  })

  test('writes PDF when no format is given, and any command reads the assessment back from it', async () => {
    expect((await desk.run(['report', 'scan.cohesietoets.json', '--out', 'pdf'])).status).toBe(0)
    const pdf = `pdf/${title}.pdf`
    const [fromPdf, fromFile, checked] = await Promise.all([
      desk.run(['score', pdf]),
      desk.run(['score', 'scan.cohesietoets.json']),
      desk.run(['check', pdf])
    ])
    expect(fromPdf).toEqual(fromFile)
    expect(checked).toEqual({ status: 0, out: `${pdf}: in orde\n`, told: [] })

    desk.put('half.pdf', Buffer.from(desk.read(pdf), 'utf8').subarray(0, 20_000))
    expect((await desk.run(['score', 'half.pdf'])).told).toEqual([
      expect.stringContaining('half.pdf: Deze PDF is beschadigd of niet compleet.')
    ])
  })

  test('gives a public version from which nothing can be read back', async () => {
    await desk.run(['report', 'scan.cohesietoets.json', '--public', '--out', 'public'])
    const run = await desk.run(['check', `public/${title}_openbaar.pdf`])
    expect(run.status).toBe(1)
    expect(run.told).toEqual([expect.stringContaining('In deze PDF zit geen ingevulde toets.')])
  })

  test('uses the language of the assessment, or the requested one', async () => {
    await Promise.all([
      desk.run(['report', '-', '--format', 'md', '--out', 'own'], changed({ language: 'en' })),
      desk.run(['--lang', 'en', 'report', 'scan.cohesietoets.json', '--format', 'md', '--out', 'asked'])
    ])
    expect(desk.read(`own/${title}.md`)).toBe(desk.read(`asked/${title}.md`))
    expect(desk.read(`own/${title}.md`)).toContain('## Summary')
  })

  test('does not let two inputs with the same title overwrite each other', async () => {
    await desk.run(['report', 'scan.cohesietoets.json', '-', '--format', 'json', '--out', 'twins'], changed({}))
    expect(desk.files('twins')).toEqual([`${title}-2.json`, `${title}.json`])
  })

  test('writes nothing at all when one of its inputs is wrong', async () => {
    desk.put('wrong.json', changed({}, { 'szw-role': 9 }))
    const run = await desk.run([
      'report',
      'scan.cohesietoets.json',
      'wrong.json',
      'absent.json',
      '--format',
      'md',
      '--out',
      'nothing'
    ])
    expect(run.status).toBe(1)
    expect(run.told.map((line) => line.split(': ')[0])).toEqual(['wrong.json', 'absent.json'])
    expect(desk.files()).not.toContain('nothing')
  })

  test.each([
    ['a file', 'scan.cohesietoets.json', 'op deze plek staat geen map'],
    ['a folder below a file', 'scan.cohesietoets.json/below', 'op deze plek staat geen map'],
    ['a name that is too long', 'x'.repeat(300), 'de naam is te lang']
  ])('says in words that it cannot write to %s', async (_, out, message) => {
    const run = await desk.run(['report', 'scan.cohesietoets.json', '--format', 'md', '--out', out])
    expect(run.status).toBe(1)
    expect(run.told).toEqual([expect.stringContaining(message)])
  })
})

describe('blank and list', () => {
  test('make a form to print, in the requested language and depth', async () => {
    const run = await desk.run(['blank', '--depth', 'quick', '--lang', 'en', '--out', 'forms'])
    expect(run).toEqual({ status: 0, out: 'forms/cohesietoets_form_quick-scan.pdf\n', told: [] })
    expect(desk.read('forms/cohesietoets_form_quick-scan.pdf').slice(0, 5)).toBe('%PDF-')
  })

  test('show every check with its weight', async () => {
    const run = await desk.run(['list', '--lang=en'])
    const [first, second] = run.out.split(/\n\n(?=cohesietoets-gemeente )/)
    expect(first?.match(/weight \d/g)).toHaveLength(sizeOf())
    expect(second).toMatch(/council-role +weight 2/)
    expect(run.out).toMatch(/szw-role +weight 3 .*quick scan/)
  })
})

describe('score', () => {
  test('gives one outcome for one file and a list for several', async () => {
    const [one, several] = await Promise.all([
      desk.run(['score', 'scan.cohesietoets.json']),
      desk.run(['score', 'scan.cohesietoets.json', '-'], `\uFEFF${example}`)
    ])
    const outcome: unknown = JSON.parse(one.out)
    expect(outcome).toMatchObject({ format: 'cohesietoets/outcome', version: 1, depth: 'quick' })
    expect(JSON.parse(several.out)).toEqual([outcome, outcome])
  })

  test('accepts a file with warnings only, and prints them', async () => {
    const run = await desk.run(
      ['score', '-', '--lang', 'en'],
      changed({ mood: 1 }, { 'szw-role': 'not-applicable', 'own-thing': 1 })
    )
    expect(run.status).toBe(0)
    expect(run.told).toEqual([
      '-: note: answers.own-thing: The questionnaire does not know own-thing. The answer is kept and does not count.',
      expect.stringMatching(/^-: note: answers\.szw-role: ‘Not applicable’ is not possible here\./),
      '-: note: mood: Cohesietoets does not know the field mood. It is kept and does not count.'
    ])
    expect(JSON.parse(run.out)).toMatchObject({ format: 'cohesietoets/outcome' })
  })
})

describe('compare', () => {
  test('shows which checks changed and how every theme changed', async () => {
    desk.put('later.cohesietoets.json', changed({}, { 'draft-version': '0.5', 'ocw-role': 2 }))
    const run = await desk.run(['compare', 'scan.cohesietoets.json', 'later.cohesietoets.json'])
    expect(run.status).toBe(0)
    const comparison = JSON.parse(run.out) as {
      format: string
      checks: { id: string; before: { level: number }; after: { level: number } }[]
      themes: unknown[]
    }
    expect(comparison.format).toBe('cohesietoets/comparison')
    expect(comparison.checks.map(({ id, before, after }) => [id, before.level, after.level])).toEqual([
      ['ocw-role', 0, 2]
    ])
    expect(comparison.themes).toHaveLength(5)
  })

  test('goes into the report on request', async () => {
    desk.put('later.cohesietoets.json', changed({}, { 'draft-version': '0.5', 'ocw-role': 2 }))
    const run = await desk.run([
      'report',
      'later.cohesietoets.json',
      '--since',
      'scan.cohesietoets.json',
      '--format',
      'md',
      '--out',
      'since'
    ])
    expect(run.status).toBe(0)
    const [path = ''] = run.out.trim().split('\n')
    expect(desk.read(path)).toContain('Vergeleken met versie 0.4 is 1 toetspunt veranderd.')
  })
})

describe('check', () => {
  test('reports every problem of every input with its place, and which inputs are in order', async () => {
    desk.put(
      'many.json',
      changed({ depth: 'half', language: 'de', createdAt: 'gisteren' }, { 'szw-role': 7, 'horizon-years': 'acht' })
    )
    const run = await desk.run(['check', 'many.json', 'scan.cohesietoets.json', 'absent.json'])
    expect(run).toMatchObject({ status: 1, out: 'scan.cohesietoets.json: in orde\n' })
    expect(run.told.map((line) => line.split(': ').slice(0, 2).join(' ')).toSorted()).toEqual([
      'absent.json Dit bestand bestaat niet.',
      'many.json answers.horizon-years',
      'many.json answers.szw-role',
      'many.json createdAt',
      'many.json depth',
      'many.json language'
    ])
    expectWords(run)
  })

  test.skipIf(process.platform === 'win32')(
    'does not wait on a device, a pipe or a huge file in the place of a questionnaire file',
    async () => {
      for (const [name, make] of Object.entries({
        device: 'ln -s /dev/zero rules.json',
        pipe: 'mkfifo rules.json',
        huge: 'truncate -s 1900M rules.json'
      })) {
        cpSync(new URL('../fixtures/second-questionnaire', import.meta.url), join(desk.folder, name), {
          recursive: true
        })
        await desk.shell(`cd ${name} && rm rules.json && ${make}`)
        expect(await desk.run(['check', name])).toMatchObject({
          status: 1,
          out: '',
          told: [
            expect.stringMatching(
              name === 'huge' ? /rules\.json: Dit is groter dan 10 MB/ : /rules\.json: Dit bestand is niet te lezen/
            )
          ]
        })
      }
    }
  )

  test('reports every fault of a questionnaire, and which of its files are missing or broken', async () => {
    cpSync(new URL('../fixtures/second-questionnaire', import.meta.url), join(desk.folder, 'garden'), {
      recursive: true
    })
    mkdirSync(join(desk.folder, 'broken'))
    desk.put('broken/scoring.json', '{"id": }')
    expect(await desk.run(['check', 'garden', 'garden/checks/soil/water.json'])).toEqual({
      status: 0,
      told: [],
      out: 'garden: de vragenlijst is in orde\ngarden/checks/soil/water.json: de vragenlijst is in orde\n'
    })

    const check = 'garden/checks/soil/soil-tested.json'
    desk.put(check, desk.read(check).replace('"weight": ', '"weight": "heavy", "was": '))
    const run = await desk.run(['check', 'garden', 'broken'])
    expect(run.status).toBe(1)
    expect(run.told).toEqual([
      expect.stringMatching(/^garden: checks\/soil\/soil-tested\.json: weight: Hier hoort een getal te staan\.$/),
      expect.stringMatching(/^garden: checks\/soil\/soil-tested\.json: was: De eigenschap was kan hier niet staan\./),
      'broken: questionnaire.json: Dit bestand bestaat niet.',
      expect.stringContaining('broken: scoring.json: Hier staat een typefout: op regel 1, bij teken 8.'),
      'broken: rules.json: Dit bestand bestaat niet.'
    ])
  })
})

describe('A file that is no assessment is refused with status 1 and one line per problem, and nothing is written:', () => {
  const named = JSON.stringify(JSON.parse(example))
  const rows: readonly (readonly [what: string, content: string | Uint8Array, message: string])[] = [
    ['an empty file', '', 'Hier staat niets.'],
    ['a byte order mark alone', '\uFEFF', 'Hier staat niets.'],
    ['other text', 'Beste collega,', 'Dit is gewone tekst, geen ingevulde toets.'],
    ['JSON with a comma too many', '{\n  "format": 1,\n}', 'geen geldige JSON (fout op regel 3, teken 1)'],
    ['a file that breaks off', named.slice(0, 400), 'geen geldige JSON'],
    ['bytes', Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256), 'geen tekst in UTF-8'],
    [
      'text in Latin-1',
      Buffer.from(named.replace('"policy-title":"', '"policy-title":"één '), 'latin1'),
      'geen tekst in UTF-8'
    ],
    ['text in UTF-16', Buffer.from(`\uFEFF${named}`, 'utf16le'), 'geen tekst in UTF-8'],
    ['50 MB', Buffer.alloc(50_000_000, 0x20), 'groter dan 10 MB'],
    ['lists nested five million deep', '['.repeat(4_999_999) + ']'.repeat(4_999_999), 'meer dan 32 lagen diep'],
    [
      'objects nested a million deep',
      '{"a":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000),
      'meer dan 32 lagen diep'
    ],
    [
      '__proto__ among the answers',
      named.replace('"answers":{', '"answers":{"__proto__":{"a":1},'),
      'answers.__proto__: De naam __proto__ mag niet'
    ],
    [
      '__proto__ in disguise',
      named.replace('"answers":{', '"answers":{"\\u005f_proto__":1,'),
      'answers.__proto__: De naam __proto__ mag niet'
    ],
    ['a list', '[]', 'Dit is geen ingevulde toets. Gebruik een bestand dat eindigt op .cohesietoets.json'],
    ['null', 'null', 'Dit is geen ingevulde toets. Gebruik een bestand dat eindigt op .cohesietoets.json'],
    ['another format', changed({ format: 'cohesietoets/outcome' }), 'format: Dit is geen ingevulde toets'],
    ['a version that never was', changed({ version: 0 }), 'version: Versie ‘0’'],
    ['a version that is newer', changed({ version: 2 }), 'version: Dit bestand is van versie 2: een nieuwere'],
    [
      'another questionnaire',
      changed({ questionnaire: { id: 'privacy', version: '1.0.0' } }),
      'questionnaire.id: De vragenlijst ‘privacy’ is hier niet. Vraag de afzender om het bestand van die vragenlijst'
    ],
    ['answers as a list', changed({ answers: [] }), 'answers: Hier hoort een object te staan.'],
    [
      'an answer outside its options',
      changed({}, { 'szw-role': 4 }),
      'answers.szw-role: ‘4’ kan hier niet staan. Kies uit: 0, 1, 2, 3, unknown.'
    ],
    ['a PDF of something else', '%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n', 'In deze PDF zit geen ingevulde toets.'],
    ['a PDF that breaks off', '%PDF-1.7\n1 0 obj <<', 'Deze PDF is beschadigd'],
    ['a protected PDF', '%PDF-1.7\ntrailer << /Encrypt 3 0 R >>\n%%EOF\n', 'Deze PDF is beveiligd']
  ]
  // One call for all of them: the program starts once, and no input may hide the problems of another.
  const told = desk.run([
    'report',
    ...rows.map(([what, content]) => desk.put(what, content)),
    '.',
    'absent',
    '--out',
    'refused'
  ])

  test.each(rows)('%s', async (what, _, message) => {
    const own = (await told).told.filter((line) => line.startsWith(`${what}: `))
    expect(own).toEqual([expect.stringContaining(message)])
  })

  test('a folder, and a file that does not exist', async () => {
    expect((await told).told.slice(-2)).toEqual([
      '.: Dit is een map. Noem een bestand.',
      'absent: Dit bestand bestaat niet.'
    ])
  })

  test('in words, with status 1', async () => {
    expect((await told).status).toBe(1)
    expect((await told).out).toBe('')
    expect(desk.files()).not.toContain('refused')
    expectWords(await told)
  })
})

test('Control characters and changes of writing direction in a file never reach the terminal', async () => {
  const run = await desk.run([
    'check',
    desk.put(
      'red\u001b[31m.json',
      changed({ '\u001b]0;title\u0007': 1 }, { 'x\u001b[2J\u202e': 1, 'szw-role': '\u009b31m' })
    )
  ])
  expect(run.told).toHaveLength(1)
  expect(run.told.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
})
