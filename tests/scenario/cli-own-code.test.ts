import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Desk, asUsersStartIt } from '../support/command-line.ts'
import { readJson, readText } from '../support/questionnaire.ts'

const desk = new Desk(asUsersStartIt)
afterAll(() => desk.clear())

describe('The program runs only its own code', () => {
  test("and not the code that a settings file in another person's folder points at", async () => {
    desk.put('scan.cohesietoets.json', readText('examples/snelle-scan.cohesietoets.json'))
    desk.put(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: { baseUrl: '.', paths: { commander: ['./other.ts'], zod: ['./other.ts'] } },
        include: ['/**/*']
      })
    )
    desk.put('package.json', JSON.stringify({ type: 'commonjs', imports: { '#*': './other.ts' } }))
    desk.put('other.ts', 'process.stdout.write("somebody else"); export class Command {}')
    const run = await desk.run(['check', 'scan.cohesietoets.json'])
    expect(run).toEqual({ status: 0, out: 'scan.cohesietoets.json: in orde\n', told: [] })
  })

  test('and stores none of it in the temporary folder, where another user could replace it', async () => {
    mkdirSync(join(desk.folder, 'temporary'))
    const run = await desk.shell(
      'TMPDIR="$PWD/temporary" TMP="$PWD/temporary" TEMP="$PWD/temporary" $COHESIETOETS report scan.cohesietoets.json --format pdf,docx'
    )
    expect(run.status).toBe(0)
    expect(readdirSync(join(desk.folder, 'temporary'))).toEqual([])
  })

  test('in every script of the project', () => {
    const { scripts } = readJson('package.json') as { scripts: Record<string, string> }
    expect(Object.values(scripts).filter((script) => /\btsx\b/.test(script))).toEqual([])
    expect(
      Object.values(scripts).filter(
        (script) => /\.ts\b/.test(script) && !/config|src\/cli\/typescript\.js/.test(script)
      )
    ).toEqual([])
  })
})
