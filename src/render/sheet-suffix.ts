import type { Sheet } from '#report/model.ts'

/** The suffix of a file name for one sheet: `_acties`. Letters without accents, because files move between systems. */
export function sheetSuffix(sheet: Sheet): string {
  const name = sheet.title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return `_${name === '' ? sheet.id : name}`
}
