import type { Sheet } from '#report/model.ts'

/** What is added to a file name for one sheet: `_acties`. Letters without marks, because file names travel. */
export function sheetSuffix(sheet: Sheet): string {
  const name = sheet.title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return `_${name === '' ? sheet.id : name}`
}
