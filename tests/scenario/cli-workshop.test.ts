import { afterAll, describe, expect, test } from 'vitest'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { checkItems } from '#workshop/items.ts'
import type { Workshop } from '#workshop/types.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { Desk } from '../support/command-line.ts'
import { after, assessmentOf, tally, voted, workshopOf } from '../support/workshop.ts'

const desk = new Desk()
afterAll(() => desk.clear())

const read = <T>(name: string): T => JSON.parse(desk.read(name)) as T
const held = (id: string, high: number): Workshop =>
  after(voted(workshopOf('45', id), 'szw-role', tally(3, 3, 0, high, 1)), {
    kind: 'decide',
    item: 'szw-role',
    decision: { level: 1, reason: 'paragraaf 2.3', minority: [] }
  })
const morning = desk.put('ochtend.workshop.cohesietoets.json', writeWorkshop(held('morning', 4)))
const afternoon = desk.put('middag.workshop.cohesietoets.json', writeWorkshop(held('afternoon', 2)))

describe('a facilitator at the command line', () => {
  test('makes a workshop with a script, and sees what comes next', async () => {
    const made = await desk.run(['workshop', 'new', '--title', 'Visie loket', '--script', '45', '--out', 'new'])
    expect(made).toMatchObject({ status: 0, told: [] })
    const name = made.out.trim()
    expect(name).toMatch(/^new\/cohesietoets_visie-loket_\d{4}-\d\d-\d\d\.workshop\.cohesietoets\.json$/)
    expect(await desk.run(['check', name])).toMatchObject({ status: 0, told: [] })
    const status = await desk.run(['workshop', 'status', name])
    expect(status.out).toContain('Draaiboek: 45 minuten, 4 toetspunten\nVolgende stap: Begin de werksessie\n')
  })

  test('chooses the checks, and gets a message about one that does not exist', async () => {
    const call = ['workshop', 'new', '--title', 'Visie loket', '--out', 'chosen']
    const made = await desk.run([...call, '--check', 'ocw-role', '--check', 'szw-role'])
    expect(checkItems(read<Workshop>(made.out.trim())).map(({ id }) => id)).toEqual(['ocw-role', 'szw-role'])
    expect(await desk.run([...call, '--check', 'no-such'])).toMatchObject({
      status: 1,
      told: ['--check: no-such bestaat niet in deze vragenlijst.']
    })
  })

  test('merges two rooms, and makes the assessment of what both decided', async () => {
    const merged = (await desk.run(['workshop', 'merge', morning, afternoon, '--out', 'all'])).out.trim()
    expect(checkItems(read<Workshop>(merged))[0]?.ballots[0]?.counts.hand).toEqual(tally(6, 6, 0, 6, 2))
    const settled = await desk.run(['workshop', 'settle', merged, '--out', 'all'])
    expect(settled.status).toBe(0)
    expect(read<Assessment>(settled.out.trim())).toMatchObject({
      answers: { 'szw-role': 1, 'szw-role-Comment': 'paragraaf 2.3', 'draft-version': '0.9' }
    })
    expect(settled.told.join('\n')).toContain('Over 3 toetspunten is nog niet besloten')
    // The result travels with the assessment, into its report and back.
    const report = await desk.run(['report', settled.out.trim(), '--format', 'md', '--out', 'all'])
    expect(desk.read(report.out.trim())).toContain('Hier zijn de uitkomsten van 2 werksessies bij elkaar opgeteld.')
  })

  test('cannot merge a workshop with itself, and is told where else it is', async () => {
    const twice = await desk.run(['workshop', 'merge', morning, morning, '--out', 'twice'])
    expect(twice).toMatchObject({ status: 1, out: '' })
    expect(twice.told).toEqual([
      'ochtend.workshop.cohesietoets.json: Deze werksessie zit ook in ochtend.workshop.cohesietoets.json. Noem elke werksessie één keer: anders tellen dezelfde mensen dubbel.'
    ])
  })

  test('compares the room with what the author chose', async () => {
    const own = desk.put('opsteller.cohesietoets.json', writeAssessment(assessmentOf({ 'szw-role': 3 })))
    const call = ['workshop', 'new', '--title', 'Visie loket', '--out', 'beside', '--author']
    const made = (await desk.run([...call, own])).out.trim()
    expect(read<Workshop>(made).author).toEqual([{ check: 'szw-role', level: 3 }])
    const counted = voted(read<Workshop>(made), 'szw-role', tally(0, 9, 0, 0, 0))
    const status = await desk.run(['workshop', 'status', desk.put('geteld.json', writeWorkshop(counted))])
    expect(status.out).toContain('De opsteller koos niveau 3; de middelste keuze van de zaal is 1.')
    expect((await desk.run([...call, morning])).status).toBe(1)
  })

  test('writes the result on one page, and the counts as a sheet', async () => {
    const made = await desk.run(['workshop', 'result', morning, '--format', 'md,csv', '--out', 'result'])
    expect(made.status).toBe(0)
    const [page = '', ...sheets] = made.out.trim().split('\n')
    expect(page).toMatch(/_opbrengst\.md$/)
    expect(desk.read(page)).toContain('Er is over 1 van de 4 toetspunten besloten.')
    const counts = sheets.find((name) => name.endsWith('_telling.csv')) ?? ''
    expect(desk.read(counts)).toContain('Rol van SZW;szw-role;Eerste;samen;11;3;3;0;4;1;1')
  })

  test('prints cards and forms, of a file or of a case to practise on', async () => {
    const made = await desk.run(['workshop', 'print', morning, '--what', 'cards,forms', '--out', 'paper'])
    expect(made.out.trim().split('\n')).toEqual([
      expect.stringMatching(/_kaarten\.pdf$/),
      expect.stringMatching(/_formulieren\.pdf$/)
    ])
    const practice = [
      'workshop',
      'print',
      '--case',
      'buurtmelding',
      '--what',
      'voting',
      '--lang',
      'en',
      '--out',
      'paper'
    ]
    expect((await desk.run(practice)).out).toMatch(/policy-framework.+_voting-cards\.pdf\n$/)
    expect(await desk.run(['workshop', 'print', morning, '--what', 'cards,hats'])).toMatchObject({ status: 2, out: '' })
    expect(await desk.run(['workshop', 'print', '--out', 'paper'])).toMatchObject({ status: 2, out: '' })
  })

  test('gets a message in words about a file of another kind', async () => {
    const scored = await desk.run(['score', morning])
    expect(scored).toMatchObject({ status: 1, out: '' })
    expect(scored.told.join('\n')).toContain('Dit is een werksessie en geen ingevulde toets')
    const wrong = desk.put('wrong.json', '{"format":"cohesietoets/round","version":1}')
    expect((await desk.run(['workshop', 'status', wrong])).told.join('\n')).toContain('Dit is geen werksessie')
  })
})
