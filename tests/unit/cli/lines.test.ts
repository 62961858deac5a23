import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '#cli/lines.ts'

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The lines of these bytes, split into chunks of a size; a line with a problem as its code. */
async function lines(bytes: string | Uint8Array, size = 7): Promise<string[]> {
  const found: string[] = []
  for await (const some of linesOf(chunked(Buffer.from(bytes), size))) {
    for (const line of some)
      found.push(line.ok ? line.value : `<${line.problems.map((problem) => problem.code).join()}>`)
  }
  return found
}

describe('The lines of a stream', () => {
  test.each([
    ['nothing', '', []],
    ['one line without an end', 'a', ['a']],
    ['one line with its end', 'a\n', ['a']],
    ['blank lines, each a line', '\n\na\n\n', ['', '', 'a', '']],
    ['ends of Windows, of which the return stays', 'a\r\nb', ['a\r', 'b']]
  ])('are %s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected)
  })

  test('are the same however the stream is split, also inside a character', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '✓', '𐌰', '\n') })
    await fc.assert(
      fc.asyncProperty(word, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const expected = text.split('\n')
        expect(await lines(text, size)).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
      })
    )
  })

  test('that are not UTF-8 give a problem, and the next line is sound', async () => {
    expect(await lines(Buffer.from([0x61, 0xe9, 0x0a, 0x62]))).toEqual(['<bad-character>', 'b'])
  })

  test.each([64, 1_000_000, 20_000_001])(
    'may have ten million bytes and no more, in chunks of %i thousand or all at once',
    async (size) => {
      const long = Buffer.alloc(20_000_003, 0x61)
      long[10_000_000] = 0x0a
      long[20_000_002] = 0x0a
      const found = await lines(long, size === 64 ? 64_000 : size)
      expect(found.map((line) => (line.length > 100 ? line.length : line))).toEqual([10_000_000, '<too-large>'])
    }
  )
})
