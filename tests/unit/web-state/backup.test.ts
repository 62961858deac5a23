import { describe, expect, it } from 'vitest'
import { zipLimits } from '#lib/limits.ts'
import { unzip } from '#render/unzip.ts'
import { zip } from '#render/zip.ts'
import { groupForZip } from '#web/state/backup.ts'

const files = (count: number, text = 'x') => Array.from({ length: count }, () => ({ name: 'toets', text }))

/** The content of all ZIP files together, restored one after the other. */
const putBack = (groups: ReturnType<typeof groupForZip>): readonly string[] =>
  groups.flatMap((group) => {
    const found = unzip(zip(group))
    if (found === null) throw new Error('cannot be restored')
    return [...found.values()].map((bytes) => new TextDecoder().decode(bytes))
  })

describe('a backup can be restored', () => {
  it('as one file when it is small', () => {
    expect(groupForZip(files(3), '.json').map((group) => [...group.keys()])).toEqual([
      ['toets.json', 'toets_2.json', 'toets_3.json']
    ])
    expect(groupForZip([], '.json')).toEqual([])
  })

  it.each([zipLimits.files - 1, zipLimits.files, zipLimits.files + 1])('of %d assessments', (count) => {
    const groups = groupForZip(files(count), '.json')
    expect(groups).toHaveLength(count > zipLimits.files ? 2 : 1)
    expect(putBack(groups)).toHaveLength(count)
  })

  it('of six assessments of nine megabytes', () => {
    const groups = groupForZip(files(6, 'é'.repeat(4_500_000)), '.json')
    expect(groups.map(({ size }) => size)).toEqual([5, 1])
    expect(putBack(groups).every((text) => text.length === 4_500_000)).toBe(true)
  })
})
