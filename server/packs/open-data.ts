import { csvOf } from '#domain/kernel/csv.ts'
import { columnTypes, type PackContent, type PackSheets, sheetColumns, statuses } from '#domain/packs/schema.ts'
import { eachSheet, filledSheets } from './filled.ts'
import type { Sentences } from './sentences.ts'
import { collected, zipOf } from './zip.ts'

/** Names of the published schemas, so that a program knows what it reads. */
const packageProfile = 'tabular-data-package'
const licence = {
  name: 'OGL-UK-3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  title: 'Open Government Licence v3.0',
}

/** CSV of each sheet, all of it as JSON, the code book by itself, and a `datapackage.json` that says what they are. */
export async function openData(pack: PackContent, words: Sentences): Promise<Buffer> {
  const sheets = filledSheets(pack, words)
  const csv = await Promise.all(
    eachSheet(sheets).map(async ({ key, rows }) => ({
      name: `data/${key}.csv`,
      bytes: await collected(
        csvOf({
          columns: sheetColumns[key],
          batches: [
            rows.map((row) =>
              sheetColumns[key].map((column) => (row as Record<string, string | number | null>)[column] ?? null),
            ),
          ],
        }),
      ),
    })),
  )
  return zipOf([
    { name: 'datapackage.json', bytes: json(dataPackage(pack, words)) },
    ...csv,
    { name: 'pack.json', bytes: packJson(pack, sheets) },
    { name: 'code-book.json', bytes: json(codeBook(sheets)) },
  ])
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

/** Keys in the order of the columns, so that the same pack is the same file. */
const inOrder = (row: object, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, (row as Record<string, unknown>)[column] ?? null]))

const packJson = ({ about, findings }: PackContent, sheets: PackSheets): Buffer =>
  json({
    about,
    findings,
    sheets: Object.fromEntries(
      eachSheet(sheets).map(({ key, rows }) => [key, rows.map((row) => inOrder(row, sheetColumns[key]))]),
    ),
  })

function dataPackage({ about }: PackContent, { t }: Sentences) {
  return {
    profile: packageProfile,
    name: `${about.place.slug}-evidence-${about.day}`,
    title: about.title,
    created: about.at,
    licenses: [licence],
    resources: eachSheetName().map((key) => ({
      name: key,
      title: t(`sheets.${key}`),
      path: `data/${key}.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: sheetColumns[key].map((column) => ({
          name: column,
          title: t(`columns.${column}`),
          description: t(`meanings.${column}`),
          type: key === 'read-me' ? 'string' : (columnTypes[column] ?? 'string'),
          ...(column === 'status' && { constraints: { enum: [...statuses] } }),
        })),
        missingValues: [''],
      },
    })),
  }
}
const eachSheetName = () => Object.keys(sheetColumns) as (keyof typeof sheetColumns)[]

const codeBook = (sheets: PackSheets) => ({
  codes: sheets['code-book']
    .filter(({ entry }) => entry === 'code')
    .map((row) =>
      inOrder(row, [
        'kind',
        'code',
        'mission',
        'number',
        'name',
        'text',
        'definition',
        'use_when',
        'not_when',
        'state',
      ]),
    ),
  changes: sheets['code-book']
    .filter(({ entry }) => entry === 'change')
    .map((row) => inOrder(row, ['number', 'kind', 'code', 'day'])),
})
