import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transact } from '#domain/kernel/transact.ts'
import { composePack } from '#domain/packs/commands/compose.ts'
import { assemble, withoutQuotes } from '#domain/packs/rules/assemble.ts'
import { type PackContent, type PackFile, sheetColumns, sheetKeys } from '#domain/packs/schema.ts'
import { claimed, packScene, quotedWords } from '#test/packs/population.ts'
import { orFail } from '#test/support/or-fail.ts'
import type { Scene } from '#test/support/scene.ts'
import { findBrowser } from '../../server/boot/browser.mjs'
import { printPdf } from './print.ts'
import { writePackFiles } from './write.ts'
import { unzipped } from './zip.ts'

let here: Scene
let pack: PackContent
let urdu: PackContent
let files: PackFile[]

beforeAll(async () => {
  here = await packScene()
  const compose = async (language: 'en' | 'ur') => {
    const ask = {
      title: 'Winter & <spring>',
      audience: 'staff',
      language,
      tellsAgreement: true,
      product: '0.1.0',
    } as const
    return orFail(await transact(here.ctx, (tx) => composePack(tx, here.place, ask)))
  }
  pack = await compose('en')
  urdu = await compose('ur')
  files = await writePackFiles(pack)
}, 60_000)
afterAll(() => here.close())

const file = (name: string, from = files) => from.find((each) => each.name === name)?.bytes ?? Buffer.alloc(0)
const text = (name: string, from = files) => file(name, from).toString('utf8')
const partsOf = async (name: string) =>
  new Map((await unzipped(file(name))).map((part) => [part.name, part.bytes.toString('utf8')]))

test('the same pack made twice has the same bytes, in every file', async () => {
  // As it comes back from the database: through JSON, with its quotes read again.
  const again = assemble(JSON.parse(JSON.stringify(withoutQuotes(pack))), pack.sheets.quotes, 0)
  await new Promise((later) => setTimeout(later, 1100))
  const twice = await writePackFiles(again)
  const hashes = (all: readonly PackFile[]) =>
    all.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`)
  expect(hashes(twice)).toEqual(hashes(files))
  expect(files.map(({ name }) => name)).toEqual([
    ...['pack.html', 'easy-read.html', 'pack.docx', 'pack.xlsx', 'open-data.zip', 'manifest.json'],
  ])
})

test('the manifest has the hash of each file, the rules, the versions and the rows', () => {
  const manifest = JSON.parse(text('manifest.json'))
  for (const { name, sha256, size } of manifest.files)
    expect([name, size, sha256]).toEqual([
      ...[name, file(name).length, createHash('sha256').update(file(name)).digest('hex')],
    ])
  expect(manifest.files).toHaveLength(5)
  expect(manifest).toMatchObject({
    rules: { smallest_count_shown: 5, policy: 'withhold' },
    versions: { product: '0.1.0', surveys: { asking: 1 } },
  })
  for (const key of sheetKeys) expect(manifest.rows[key]).toBe(pack.sheets[key].length)
})

test('every cell of every sheet stands in the spreadsheet and in the open data, and nowhere else', async () => {
  const data = await partsOf('open-data.zip')
  const all = JSON.parse(data.get('pack.json') ?? '')
  const described = JSON.parse(data.get('datapackage.json') ?? '')
  const book = await partsOf('pack.xlsx')
  for (const [index, key] of sheetKeys.entries()) {
    const rows = pack.sheets[key] as Record<string, unknown>[]
    // What is filled in is the names of groups and the meanings of columns.
    const plain = (row: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(row).filter(([column]) => !['group_name', 'area_name', 'meaning'].includes(column)),
      )
    expect(all.sheets[key].map(plain), key).toEqual(rows.map(plain))
    const csv = data.get(`data/${key}.csv`) ?? ''
    expect(csv.replace(/^\ufeff/, '').split('\r\n')[0]).toBe(sheetColumns[key].join(','))
    expect(described.resources[index].schema.fields.map(({ name }: { name: string }) => name)).toEqual([
      ...sheetColumns[key],
    ])
    const sheet = book.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    expect(sheet.match(/<row /g), key).toHaveLength(rows.length + 1)
  }
  expect(all.sheets.dictionary.every(({ meaning }: { meaning: string }) => meaning.length > 5)).toBe(true)
  const named = [...all.sheets.heard, ...all.sheets['goal-groups']].map(({ group_name }) => group_name)
  expect(named.filter((name) => typeof name !== 'string' || /[.:]\w/.test(name))).toEqual([])
  expect(text('pack.html')).not.toMatch(/\{\{|pack-files|columns\.|insights:/)
})

test('the page is one file without scripts, whose tables have headers and whose charts have words', () => {
  const page = text('pack.html')
  expect(page).toContain('<html lang="en" dir="ltr">')
  expect(page).not.toMatch(/<script|src="http|@import|url\(http/)
  expect(page).toContain('Winter &amp; &lt;spring&gt;')
  expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length)
  expect(page.match(/<svg role="img"/g)?.length).toBe(page.match(/<desc /g)?.length)
  expect(page).toContain(quotedWords)
  expect(page).toContain(claimed)
  const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
  expect(levels[0]).toBe(1)
  expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
})

test('every number of the page stands in a sheet', () => {
  const body = text('pack.html').replace(/<style>.*?<\/style>/s, '')
  const cells = [...body.matchAll(/<td class="n">([^<]*)<\/td>/g)].map((match) => match[1] ?? '')
  const told = new Set(
    Object.values(pack.sheets).flatMap((rows) =>
      (rows as Record<string, unknown>[]).flatMap((row) =>
        Object.values(row).filter((value) => typeof value === 'number'),
      ),
    ),
  )
  const shares = [...told].map((share) => Number(share))
  expect(cells.length).toBeGreaterThan(50)
  for (const cell of cells) {
    if (cell === '–' || cell === '[c]' || cell === 'too few to compare') continue
    const value = Number(cell.replace(/[*,%]/g, ''))
    const isThere = cell.endsWith('%')
      ? shares.some((share) => Math.abs(share * 100 - value) <= 0.0501)
      : shares.some((share) => Math.abs(share - value) <= (cell.includes('.') ? 0.00501 : 0))
    expect(isThere, cell).toBe(true)
  }
})

test('Easy Read has a picture beside each sentence, and short sentences', () => {
  const page = text('easy-read.html')
  expect(page.match(/class="row"/g)?.length).toBe(page.match(/<img alt=""/g)?.length)
  const own = page.replace(/<blockquote.*?<\/blockquote>|<h3>.*?<\/h3>|<style>.*?<\/style>/gs, '')
  const sentences = [...own.matchAll(/<p>([^<]*)<\/p>/g)].flatMap((match) => (match[1] ?? '').split(/(?<=[.!?])\s+/))
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([])
})

test('the document has real headings, header rows that come again, and says in which language it is', async () => {
  const parts = await partsOf('pack.docx')
  const body = parts.get('word/document.xml') ?? ''
  const styles = [...body.matchAll(/<w:pStyle w:val="(Heading\d)"/g)].map((match) => match[1])
  expect(styles[0]).toBe('Heading1')
  expect(styles).toContain('Heading2')
  expect(styles).toContain('Heading3')
  expect(body.match(/<w:tbl>/g)?.length).toBe(body.match(/<w:tblHeader/g)?.length)
  expect(body).toContain('w:val="en-GB"')
  expect(parts.get('docProps/core.xml')).toContain('Winter &amp; &lt;spring&gt;')
  expect(body).not.toContain('<w:drawing>')
})

test('in Urdu everything runs from the right, in Urdu words', async () => {
  const all = await writePackFiles(urdu)
  expect(text('pack.html', all)).toContain('<html lang="ur" dir="rtl">')
  expect(text('pack.html', all)).toContain('لوگوں نے ہمیں کیا بتایا')
  expect(text('pack.html', all)).not.toMatch(/\{\{|insights:|columns\./)
  const body = (await unzipped(file('pack.docx', all)))
    .find(({ name }) => name === 'word/document.xml')
    ?.bytes.toString()
  expect(body).toContain('<w:bidiVisual/>')
  expect(body).toContain('w:bidi="ur-PK"')
})

const office = process.env.SOFFICE_PATH ?? '/usr/bin/soffice'

test('LibreOffice opens the spreadsheet and the document, and finds the numbers in them', {
  timeout: 120_000,
}, async (context) => {
  if (!existsSync(office)) return context.skip('no LibreOffice on this machine')
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  for (const name of ['pack.xlsx', 'pack.docx']) await writeFile(join(folder, name), file(name))
  const convert = async (to: string, name: string) =>
    await promisify(execFile)(office, ['--headless', '--convert-to', to, '--outdir', folder, join(folder, name)], {
      env: { ...process.env, HOME: folder },
    })
  await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3', 'pack.xlsx')
  await convert('txt:Text', 'pack.docx')
  const found = await readdir(folder)
  const goals = await readFile(join(folder, found.find((name) => name.endsWith('.csv')) ?? ''), 'utf8')
  expect(goals.trim().split('\n')).toHaveLength(pack.sheets.goals.length + 1)
  const written = await readFile(join(folder, 'pack.txt'), 'utf8')
  expect(written).toContain('What this pack cannot say')
  expect(written).toContain(quotedWords)
  await rm(folder, { recursive: true, force: true })
})

test('a Chromium prints the page with its headings and tables for those who have it read to them, in its language', {
  timeout: 150_000,
}, async (context) => {
  // The one of the journeys, which `npm test` sees to.
  const chromium = findBrowser()
  if (!chromium) return context.skip('no Chromium on this machine')
  const pdf = await printPdf(chromium, file('pack.html'))
  const written = pdf?.toString('latin1') ?? ''
  expect(written.slice(0, 5)).toBe('%PDF-')
  expect(written).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
  expect(written).toContain('/Lang (en)')
  // H2 for each part, TH for the head of a table, and an outline to go by.
  for (const part of ['/S /H2', '/S /Table', '/S /TH', '/Outlines']) expect(written).toContain(part)
})

test('where the browser is not one, the pack is whole without its PDF', async () => {
  expect(await printPdf('/bin/false', file('pack.html'))).toBeUndefined()
})
