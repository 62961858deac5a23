import { expect, test } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import { renderer } from '#render/markdown.ts'
import { buildOverview } from '#report/build.ts'
import { finish } from '#overview/overview.ts'
import { folded } from '../support/overview.ts'
import { cohesietoets, readText, withReleases } from '../support/questionnaire.ts'
import { translators } from '../support/report.ts'
import { resources } from '../support/pdf/render-pdf.ts'

const lines = readText('examples/overview/drafts.ndjson').trimEnd().split('\n')

test('the example of many drafts is sound, and its overview is what the program makes of it', async () => {
  const reads = lines.map((line) => {
    const read = readAssessment(line, withReleases)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.warnings).toEqual([])
    return read.value
  })
  const [overview] = finish(folded(reads, { withUnfinished: false }), 'working')
  if (overview === undefined) throw new Error('nothing counts')
  const report = buildOverview({
    overview,
    questionnaires: [cohesietoets],
    language: 'en',
    translate: translators.en,
    madeAt: '2026-11-30T09:00:00Z'
  })
  const [file] = await renderer.render(report, resources)
  await expect(String(file?.content)).toMatchFileSnapshot('../../examples/overview/overview.md')
  expect(readText('examples/overview/README.md')).toContain(`${lines.length} assessments of ${overview.drafts} `)
})
