import { expect, test } from 'vitest'
import { example, reportOf } from '../../support/report.ts'

test.each([
  ['ai-in-het-onderwijs', 'nl', 'working'],
  ['ai-in-het-onderwijs', 'en', 'public'],
  ['snelle-scan', 'nl', 'public']
] as const)('the report of %s in %s, %s version', async (name, language, flavour) => {
  const { assessment, warnings } = example(name)
  const report = reportOf(assessment, { language, flavour, warnings })
  await expect(`${JSON.stringify(report, null, 1)}\n`).toMatchFileSnapshot(`${name}.${language}.${flavour}.json`)
})
