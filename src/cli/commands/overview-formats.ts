import { formats, type Format } from '#render/renderer.ts'

/** The formats that are rows and nothing else. */
export const rowFormats = ['csv', 'parquet'] as const
export type RowFormat = (typeof rowFormats)[number]

export const isRowFormat = (format: string): format is RowFormat => rowFormats.some((each) => each === format)

/** The formats of an overview: those of a report, and rows for a database program. */
export type OverviewFormat = Format | RowFormat
export const overviewFormats: readonly OverviewFormat[] = [...new Set([...formats, ...rowFormats])]
