import { expect, it } from 'vitest'
import { roundLimits } from '#lib/limits.ts'
import { sortPile } from '#web/pages/round/collect/sort-files.ts'

/** A file of this size that records whether it was read. */
function fileOf(name: string, size: number) {
  const read: string[] = []
  const bytes = async (): Promise<ArrayBuffer> => {
    read.push(name)
    return new TextEncoder().encode('{}').buffer
  }
  return { file: { name, size, arrayBuffer: bytes, text: async () => '{}' } as unknown as File, read }
}

it('files that are too large together are refused before they are read, and the ones before them are accepted', async () => {
  const half = roundLimits.bytes / 2
  const [first, second, third, fourth] = [half, half, 1, 2].map((size, index) => fileOf(`${index}.json`, size)) as [
    ReturnType<typeof fileOf>,
    ReturnType<typeof fileOf>,
    ReturnType<typeof fileOf>,
    ReturnType<typeof fileOf>
  ]
  const pile = await sortPile([first, second, third, fourth].map(({ file }) => file))
  expect(pile.open.map(({ name }) => name)).toEqual(['0.json', '1.json'])
  expect(
    pile.refused.map(({ name, problems }) => [name, problems.map(({ code, args }) => [code, args['context']])])
  ).toEqual([
    ['2.json', [['too-large', 'together']]],
    ['3.json', [['too-large', 'together']]]
  ])
  expect([third.read, fourth.read]).toEqual([[], []])
})
