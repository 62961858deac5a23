import type { Report, Sheet } from '#report/model.ts'
import { coreProperties } from '../core-properties.ts'
import { oneLine } from '../text.ts'
import { element, XML_DECLARATION } from '../xml.ts'
import { sheetXml } from './sheet.ts'
import { stylesXml } from './styles.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of the workbook by path, according to ECMA-376. */
export function workbookParts(report: Report): ReadonlyMap<string, string> {
  const { sheets } = report
  const path = (at: number) => `worksheets/sheet${String(at + 1)}.xml`
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets.map((_, at) => path(at)))],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']
      ])
    ],
    ['docProps/core.xml', coreProperties(report)],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, at) => [`${OFFICE}/worksheet`, path(at)] as const),
        [`${OFFICE}/styles`, 'styles.xml']
      ])
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, at) => [`xl/${path(at)}`, sheetXml(sheet)] as const)
  ])
}

function contentTypes(sheetPaths: readonly string[]): string {
  const part = (name: string, type: string) => element('Override', { PartName: name, ContentType: type })
  return (
    XML_DECLARATION +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        part('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
        part('/xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
        part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
        sheetPaths.map((path) => part(`/xl/${path}`, `${SPREADSHEET}.worksheet+xml`)).join('')
    )
  )
}

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  return (
    XML_DECLARATION +
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      all.map(([Type, Target], at) => element('Relationship', { Id: `rId${String(at + 1)}`, Type, Target })).join('')
    )
  )
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map((sheet, at) =>
    element('sheet', { name: sheetName(sheet), sheetId: at + 1, 'r:id': `rId${String(at + 1)}` })
  )
  const filters = sheets.map((sheet, at) =>
    element('definedName', { name: '_xlnm.Print_Titles', localSheetId: at }, `'${sheetName(sheet)}'!$1:$1`)
  )
  return (
    XML_DECLARATION +
    element(
      'workbook',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': OFFICE },
      element('sheets', {}, entries.join('')) + element('definedNames', {}, filters.join(''))
    )
  )
}

/** At most 31 characters, without those that Excel uses in references. */
function sheetName({ title, id }: Sheet): string {
  const name = oneLine(title)
    .replace(/[[\]/\\:*?']/gu, ' ')
    .slice(0, 31)
    .trim()
  return name === '' ? id : name
}
