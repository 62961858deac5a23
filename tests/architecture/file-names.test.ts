import { expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'

it('what is downloaded and written gets its name in one place', () => {
  const naming = sourceFiles()
    .filter(([, source]) => /import \{[^}]*\bfileName\b[^}]*\} from/.test(source))
    .map(([path]) => path)
  // Beside it only the ZIP file of all assessments, which numbers names that stand twice.
  expect(naming).toEqual(['src/web/download-assessment.ts', 'src/wording/file-names.ts'])
})
