import { afterAll, describe, expect, test } from 'vitest'
import { Desk } from '../support/command-line.ts'
import { readText } from '../support/questionnaire.ts'

const desk = new Desk()
afterAll(() => desk.clear())

const line = JSON.stringify(JSON.parse(readText('examples/snelle-scan.cohesietoets.json')))
const stream = ['score', '--stream']
const objects = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text))

describe('score --stream', () => {
  test('gives on each line what score gives for the file', async () => {
    const [alone, both] = await Promise.all([desk.run(['score', '-'], line), desk.run(stream, `${line}\n${line}\n`)])
    const outcome: unknown = JSON.parse(alone.out)
    expect(both).toMatchObject({ status: 0, told: [] })
    expect(both.out).toBe(`${JSON.stringify(outcome)}\n`.repeat(2))
  })

  test('gives an error object in the place of a bad line, continues, and reports how many lines failed', async () => {
    const tooLong = Buffer.alloc(10_000_001, 0x61)
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${line}\r\n\n  \nno\n"`),
      Buffer.from([0xff]),
      Buffer.from('"\n'),
      tooLong,
      Buffer.from(`\n${line.replace('"quick"', '"half"')}\n${line}`)
    ])
    const run = await desk.run([...stream, '--lang', 'en'], input)
    expect(run).toMatchObject({
      status: 0,
      told: ['6 of 8 lines could not be assessed; the messages are on those lines of the output.']
    })
    const outcome = { format: 'cohesietoets/outcome' }
    const fault = (number: number, code: string, path = ''): object => ({
      format: 'cohesietoets/error',
      version: 1,
      line: number,
      problems: [{ code, path, message: expect.stringMatching(/^[^:]+[^]*\.$/) as string }]
    })
    expect(objects(run.out)).toEqual([
      expect.objectContaining(outcome),
      fault(2, 'empty'),
      fault(3, 'empty'),
      fault(4, 'not-json'),
      fault(5, 'bad-character'),
      fault(6, 'too-large'),
      fault(7, 'not-an-option', 'depth'),
      expect.objectContaining(outcome)
    ])
  })

  test('keeps the order and every byte when outcomes and messages are many and long', async () => {
    const manyFaults = JSON.stringify({
      ...(JSON.parse(line) as object),
      actions: Array.from({ length: 2_000 }, () => ({}))
    })
    const run = await desk.run(stream, `${`${line}\n`.repeat(150)}${manyFaults}\n${line}\n${manyFaults}`)
    const lines = run.out.trimEnd().split('\n')
    const [outcome] = lines
    expect(lines).toHaveLength(153)
    expect([...lines.slice(0, 150), lines[151]].filter((each) => each !== outcome)).toEqual([])
    for (const [index, number] of [
      [150, 151],
      [152, 153]
    ] as const) {
      expect(lines[index]?.length).toBeGreaterThan(500_000)
      expect(objects(lines[index] ?? '')).toEqual([
        expect.objectContaining({ format: 'cohesietoets/error', line: number })
      ])
    }
  })

  test('continues counting lines across several inputs, and gives the line number of a warning', async () => {
    desk.put('first.ndjson', `${line}\n`)
    const run = await desk.run(
      [...stream, 'first.ndjson', '-'],
      line.replace('"answers":{', '"answers":{"own-thing":1,')
    )
    expect(objects(run.out)).toHaveLength(2)
    expect(run.told).toEqual([expect.stringContaining('regel 2: let op: answers.own-thing: ')])
  })

  test('writes nothing when one of its inputs cannot be opened', async () => {
    const run = await desk.run([...stream, 'first.ndjson', 'absent.ndjson', '.'])
    expect(run).toEqual({
      status: 1,
      out: '',
      told: ['absent.ndjson: Dit bestand bestaat niet.', '.: Dit is een map. Noem een bestand.']
    })
  })

  test('gives no output for no input', async () => {
    expect(await desk.run(stream)).toEqual({ status: 0, out: '', told: [] })
  })
})

describe('the output of a stream', () => {
  test('may be read partly, as head does, without an error message', async () => {
    desk.put('many.ndjson', `${line}\n`.repeat(2_000))
    const run = await desk.shell('$COHESIETOETS score --stream many.ndjson | head -n 1')
    expect(objects(run.out)).toHaveLength(1)
    expect(run.told).toEqual([])
  })

  test.runIf(process.platform === 'linux')('is followed by a message when the disk is full', async () => {
    const run = await desk.shell('$COHESIETOETS score --stream first.ndjson > /dev/full')
    expect(run).toEqual({ status: 1, out: '', told: ['standaarduitvoer: Schrijven lukt hier niet: de schijf is vol.'] })
  })
})
