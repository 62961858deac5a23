import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, by the start of their path in `tests/`: begun late, they would keep one core busy alone. */
const longest: readonly string[] = [
  'browser/engines/',
  'browser/journeys/accessible',
  'browser/journeys/every-field',
  'browser/journeys/',
  'browser/',
  'contract/',
  'scenario/'
]

const rank = ({ project, moduleId }: TestSpecification): number => {
  const path = relative('tests', moduleId)
  const at = project.name === 'whole' ? longest.findIndex((start) => path.startsWith(start)) : longest.length
  return at < 0 ? longest.length : at
}

/** The projects with programs and browsers first; at the end the files of a moment each keep every worker busy. */
const projects: readonly string[] = ['whole', 'measuring', 'long', 'quick']

/** The order of test files: the longest first, and otherwise as Vitest does, by what the last run took. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = (file: TestSpecification): number => projects.indexOf(file.project.name)
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b))
  }
}
