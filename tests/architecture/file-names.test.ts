import { expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'

it('names of downloads and written files are made in one place', () => {
  const naming = sourceFiles()
    .filter(([, source]) => /import \{[^}]*\bfileName\b[^}]*\} from/.test(source))
    .map(([path]) => path)
  // The other file is the ZIP file of all assessments, which numbers duplicate names.
  expect(naming).toEqual(['src/web/downloads/download-assessment.ts', 'src/wording/file-names.ts'])
})
