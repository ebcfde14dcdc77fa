import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { unzipped } from '#test/support/unzipped.ts'
import { type Cell, type Sheet, writeXlsx } from './xlsx.ts'

const about = { title: 'What people said & did', language: 'en', made: new Date('2026-11-20T10:00:00Z') }
const bytesOf = (...sheets: Sheet[]) => buffer(writeXlsx(sheets, about))
const sheetOf = (rows: Cell[][], columns = ['a', 'b']): Sheet => ({
  ...{ name: 'Said', rows, asTable: true },
  columns: columns.map((name) => ({ name })),
})
const firstSheet = async (...sheets: Sheet[]) =>
  (await unzipped(await bytesOf(...sheets))).get('xl/worksheets/sheet1.xml') as string

test('the same rows give the same bytes, however they come', async () => {
  const rows = Array.from({ length: 3000 }, (_, at): Cell[] => [
    `row ${at} of some length, to fill more than a piece`,
    at,
  ])
  async function* slowly() {
    for (const [at, row] of rows.entries()) {
      if (at % 700 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
      yield row
    }
  }
  const once = await bytesOf(sheetOf(rows))
  expect(await bytesOf({ ...sheetOf([]), rows: slowly() })).toEqual(once)
})

test('the header stays in sight, the columns can be filtered, and nothing is merged', async () => {
  const files = await unzipped(await bytesOf({ ...sheetOf([['x', 1]], ['Goal', 'goal']), rightToLeft: true }))
  const sheet = files.get('xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toContain('rightToLeft="1"')
  expect(sheet).not.toContain('merge')
  expect(files.get('xl/tables/table1.xml')).toMatch(/ref="A1:B2".*<autoFilter.*name="Goal".*name="goal \(2\)"/s)
  expect(files.get('docProps/core.xml')).toMatch(/<dc:title>What people said &amp; did<.*<dc:language>en</s)
})

test('what begins like a formula is text, also once somebody edits it', async () => {
  const sheet = await firstSheet(sheetOf([['=1+1', '@sum(a)']]))
  expect(sheet).toContain('<c r="A2" s="4" t="inlineStr"><is><t>=1+1</t></is></c>')
  expect(sheet).not.toContain('<f>')
})

test('characters that XML has no place for are escaped, and so is what looks like an escape', async () => {
  const sheet = await firstSheet(
    sheetOf([
      ['bell \u0007 here', 'typed _x0041_ so'],
      ['half \ud83d', ' two\nlines <b>'],
    ]),
  )
  expect(sheet).toContain('bell _x0007_ here')
  expect(sheet).toContain('typed _x005F_x0041_ so')
  expect(sheet).toContain('half \ufffd')
  expect(sheet).toContain('<t xml:space="preserve"> two\nlines &lt;b&gt;</t>')
})

const long = `${'ü'.repeat(32_766)}😀${'z'.repeat(40_000)}`

test('a text longer than a cell goes on beside it, and none is cut inside a character', async () => {
  const columns = [{ name: 'text', cells: 3 }, { name: 'n' }]
  const sheet = await firstSheet({ ...sheetOf([[long, 7]]), columns })
  for (const name of ['text', 'text (continued)', 'text (continued 3)']) expect(sheet).toContain(`>${name}<`)
  const texts = [...sheet.matchAll(/<c r="([A-C])2"[^>]*><is><t[^>]*>([^<]*)/g)].map(([, , text]) => text as string)
  expect(texts.join('')).toBe(long)
  expect(texts.map((text) => text.length)).toEqual([32_766, 32_767, 7235])
  expect(sheet).toContain('<c r="D2"><v>7</v></c>')
})

test('where a column has no room of its own for it, it goes on behind the last one and says so', async () => {
  const sheet = await firstSheet(sheetOf([[long, 7]]))
  const rest = [...sheet.matchAll(/<c r="[C-D]2"[^>]*><is><t[^>]*>\[a \(continued\)\] ([^<]*)/g)].map(
    ([, text]) => text,
  )
  expect(`${'ü'.repeat(32_766)}${rest.join('')}`).toBe(long)
})

test('numbers, dates, yes and no are what they are; what Excel would round stays text', async () => {
  const day = new Date('2026-11-20T00:00:00Z')
  const sheet = await firstSheet(
    sheetOf([[1.5, true], [day, new Date('2026-11-20T12:00:00Z')], [2 ** 53, new Date('1850-01-01')], [null]]),
  )
  for (const cell of ['<c r="A2"><v>1.5</v></c>', '<c r="B2" t="b"><v>1</v></c>', '<c r="A3" s="2"><v>46346</v></c>'])
    expect(sheet).toContain(cell)
  expect(sheet).toContain('<c r="B3" s="3"><v>46346.5</v></c>')
  expect(sheet).toContain('<t>9007199254740992</t>')
  expect(sheet).toContain('<t>1850-01-01T00:00:00.000Z</t>')
  expect(sheet).toContain('<row r="5"></row>')
})

test('a sheet of more rows than Excel takes goes on in a second one, and one that just fits does not', async () => {
  const upTo = (most: number): Sheet => ({
    ...sheetOf([], ['n']),
    rows: (function* () {
      for (let at = 1; at <= most; at += 1) yield [null]
    })(),
  })
  const more = await unzipped(await bytesOf(upTo(1_048_576)))
  expect(more.get('xl/workbook.xml')).toMatch(/name="Said".*name="Said \(2\)"/)
  expect(more.get('xl/worksheets/sheet2.xml')).toContain('<row r="2"></row></sheetData>')
  expect((await unzipped(await bytesOf(upTo(1_048_575)))).has('xl/worksheets/sheet2.xml')).toBe(false)
}, 30_000)

test('names of sheets that Excel would refuse are mended and told apart', async () => {
  const named = (name: string): Sheet => ({ ...sheetOf([]), name })
  const file = await unzipped(await bytesOf(named('Who: was [heard]?'), named('x'.repeat(40)), named('X'.repeat(40))))
  const names = [...(file.get('xl/workbook.xml') ?? '').matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name)
  expect(names).toEqual(['Who  was  heard', 'x'.repeat(31), `${'X'.repeat(27)} (2)`])
})

test('rows that fail break the file off instead of ending it', async () => {
  async function* failing() {
    yield ['first']
    throw new Error('the database went away')
  }
  await expect(bytesOf({ ...sheetOf([]), rows: failing() })).rejects.toThrow('the database went away')
})

test('rows are asked for as the file is read, and given back when nobody reads on', async () => {
  let [asked, isGivenBack] = [0, false]
  // What cannot be packed: a row takes 700 bytes or so of the file, a thousand at the most.
  async function* rows() {
    try {
      for (;;) yield [`row ${++asked} ${randomBytes(700).toString('base64')}`]
    } finally {
      isGivenBack = true
    }
  }
  const file = writeXlsx([{ ...sheetOf([]), rows: rows() }], about)
  await expect.poll(() => file.readableLength).toBeGreaterThanOrEqual(file.readableHighWaterMark)
  // Whoever went on regardless would ask for a row each turn, and more.
  for (let turn = 0; turn < 10_000; turn++) await new Promise((resolve) => setImmediate(resolve))
  const most = 2000
  expect(asked).toBeLessThan(most)
  let read = 0
  for await (const piece of file) {
    read += piece.length
    if (read > most * 1000) break
  }
  expect(asked).toBeGreaterThan(most)
  await expect.poll(() => isGivenBack).toBe(true)
})

const office = process.env.SOFFICE_PATH ?? '/usr/bin/soffice'
const hasOffice = await access(office).then(
  () => true,
  () => false,
)
if (!hasOffice) console.log(`No LibreOffice at ${office}: what it reads of a spreadsheet is not compared.`)

test.skipIf(!hasOffice)(
  'LibreOffice opens it and reads what was written',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xlsx-'))
    try {
      const rows = [
        ['=1+1', 3, 'بس'],
        ['_x0041_ "no", she said\nand left', -2.5, '+44 & <b>'],
        [' 007 ', 0, '@x'],
      ]
      await writeFile(join(folder, 'said.xlsx'), await bytesOf(sheetOf(rows, ['a', 'b', 'c'])))
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
      const profile = `-env:UserInstallation=file://${folder}/profile`
      await promisify(execFile)(office, [
        profile,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        join(folder, 'said.xlsx'),
      ])
      const read = parse(await readFile(join(folder, 'said.csv')), { bom: true }) as string[][]
      expect(read).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(String))])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  60_000,
)
