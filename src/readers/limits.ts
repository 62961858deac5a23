/**
 * The most that is searched of a draft: its paragraphs, items and rows, and their characters together. `partBytes`: XML
 * of one part of a document. `pages`: of a PDF.
 */
export const draftLimits = { blocks: 50_000, characters: 3_000_000, partBytes: 20_000_000, pages: 2_000 } as const
