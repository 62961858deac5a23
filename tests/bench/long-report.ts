import type { Report, Section } from '#report/model.ts'

/** A report of this many times the length: its sections repeated, with unique names and links. */
export const repeatReport = (report: Report, times: number): Report => ({
  ...report,
  sections: Array.from({ length: times }, (_, at) => report.sections.map((section) => renamed(section, at))).flat()
})

const renamed = (section: Section, at: number): Section =>
  JSON.parse(JSON.stringify(section), (key, value: unknown) =>
    typeof value === 'string' && (key === 'id' || (key === 'href' && value.startsWith('#'))) ? `${value}-${at}` : value
  ) as Section
