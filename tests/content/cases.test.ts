import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chooseChecks } from '#workshop/script.ts'
import type { Case } from '#web/content.ts'
import { readDraft } from '#readers/read-draft.ts'
import { cohesietoets, readJson, readText } from '../support/questionnaire.ts'

const folders = readdirSync('examples/cases', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : []
)
const languages = ['nl', 'en'] as const

describe.each(folders)('the case %s', (folder) => {
  const { title, version, checks, overlooked } = readJson<Omit<Case, 'id' | 'draft'>>(
    `examples/cases/${folder}/case.json`
  )
  const given = Object.entries(checks).flatMap(([id, found]) => (found === undefined ? [] : [[id, found] as const]))

  it('has an expert and questions for every check of a workshop of 90 minutes', () => {
    const ids = given.map(([id]) => id)
    expect(chooseChecks(cohesietoets, '90').filter((id) => !ids.includes(id))).toEqual([])
    for (const [id, { expert }] of given) expect(cohesietoets.checks.get(id)?.levels[expert]).toBeDefined()
  })

  it.each(languages)('has every text in %s', (language) => {
    for (const [, { why, points }] of given) {
      expect(why[language].length).toBeGreaterThan(20)
      expect(points[language].length).toBeGreaterThanOrEqual(2)
    }
    expect(overlooked[language].length).toBeGreaterThanOrEqual(2)
  })

  it.each(languages)('has the same draft as a Word file in %s', async (language) => {
    const blocksOf = async (kind: string) => {
      const read = await readDraft(readFileSync(`examples/cases/${folder}/draft.${language}.${kind}`))
      if (!read.ok) throw new Error(JSON.stringify(read.problem))
      return read.draft.blocks.map((block) => [block.kind, block.text, block.headings.length])
    }
    const page = await blocksOf('html')
    expect(await blocksOf('docx')).toEqual(page)
    expect(page.filter(([kind]) => kind === 'heading').length).toBeGreaterThan(6)
  })

  it.each(languages)('has a draft of two pages in %s, and says that it is fictional', (language) => {
    const draft = readText(`examples/cases/${folder}/draft.${language}.html`)
    const words = draft.replace(/<style>[\s\S]*<\/style>|<[^>]+>/g, ' ').split(/\s+/)
    expect(words.length).toBeGreaterThan(450)
    expect(words.length).toBeLessThan(1_000)
    expect(draft).toContain(title[language])
    expect(draft).toContain(version)
    expect(draft).toMatch(/Verzonnen|fictional/)
  })
})
