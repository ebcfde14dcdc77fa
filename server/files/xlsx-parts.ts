import { escaped } from './xlsx-text.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export type About = { title: string; language: string; made: Date }

/** What a cell looks like: numbers into `cellXfs` of the styles. */
export const style = { header: 1, day: 2, moment: 3, text: 4 } as const

/** Dates in the order that no country reads wrongly; text that looks like a formula stays text when it is edited. */
export const styles = `${xml}<styleSheet xmlns="${main}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

export const packageRelations = `${xml}<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>
<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

/** Title and language for whoever opens it, and for the programs that read it aloud. */
export const coreProperties = ({ title, language, made }: About): string => {
  const moment = `${made.toISOString().slice(0, 19)}Z`
  return `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${escaped(title)}</dc:title><dc:creator>Said &amp; Done</dc:creator><dc:language>${escaped(language)}</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
}

/**
 * Each sheet's name, in order; part n is `xl/worksheets/sheet<n + 1>.xml`.
 * @param tables numbers of the sheets whose header is printed on each page
 */
export const workbook = (names: readonly string[], tables: readonly number[]): string => {
  const sheets = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const titles = tables.map((number) => {
    const sheet = escaped((names[number - 1] as string).replaceAll("'", "''"))
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">'${sheet}'!$1:$1</definedName>`
  })
  const named = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : ''
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets>${named}</workbook>`
}

export const workbookRelations = (sheets: number): string => {
  const to = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`
  const sheetLines = upTo(sheets).map((number) => to(number, 'worksheet', `worksheets/sheet${number}.xml`))
  const lines = [...sheetLines, to(sheets + 1, 'styles', 'styles.xml')]
  return `${xml}<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`
}

/** @param tables numbers of the tables, which are those of their sheets */
export const contentTypes = (sheets: number, tables: readonly number[]): string => {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}+xml"/>`
  return `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    part('/xl/workbook.xml', `${types}.sheet.main`),
    ...upTo(sheets).map((number) => part(`/xl/worksheets/sheet${number}.xml`, `${types}.worksheet`)),
    ...tables.map((number) => part(`/xl/tables/table${number}.xml`, `${types}.table`)),
    part('/xl/styles.xml', `${types}.styles`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
  ].join('')}</Types>`
}

/** A table over the whole sheet: its header is read out with each cell, and its columns can be filtered. */
export const table = (number: number, columns: readonly string[], lastRow: number): string => {
  // A table without a row of its own is no table to Excel: an empty one stands in.
  const ref = `A1:${letters(columns.length - 1)}${Math.max(2, lastRow)}`
  const line = (name: string, at: number) => `<tableColumn id="${at + 1}" name="${escaped(name)}"/>`
  return `${xml}<table xmlns="${main}" id="${number}" name="Table${number}" displayName="Table${number}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.map(line).join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
}

export const tableRelation = (number: number): string =>
  `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table${number}.xml"/></Relationships>`

/** @param fitsPaper printed across, with all columns of a row on one page */
export const sheetStart = (
  widths: readonly (number | undefined)[],
  { isRightToLeft, fitsPaper }: { isRightToLeft: boolean; fitsPaper: boolean },
): string => {
  const columns = widths.map((width, at) =>
    width === undefined ? '' : `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const sized = columns.some((column) => column !== '') ? `<cols>${columns.join('')}</cols>` : ''
  return `${xml}<worksheet xmlns="${main}" xmlns:r="${office}">${fitsPaper ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${sized}<sheetData>`
}

/** A4, lying: as many pages down as there are rows, one across. */
const paper =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

export const sheetEnd = (hasTable: boolean): string =>
  `</sheetData>${hasTable ? `${paper}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` : ''}</worksheet>`

/** The letters of a column, counted from 0: A … Z, AA … */
export function letters(at: number): string {
  let name = ''
  for (let left = at + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1)
