import { buffer, text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { asPlainText, csvOf } from './csv.ts'

test.each([
  '=1+1',
  '+44 1642',
  '-benches',
  '@sum',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\ufeff=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
])('%j stays text in a spreadsheet', (typed) => {
  expect(asPlainText(typed)).toBe(`'${typed}`)
})

test('ordinary words, and signs inside them, are left alone', () => {
  for (const typed of ['Buses', '3 + 4 = 7', 'me@example.org', 'half-way', '', ' a bench'])
    expect(asPlainText(typed)).toBe(typed)
})

test('a sheet has a byte order mark, lines ending as spreadsheets want them, and quotes where they are needed', async () => {
  const rows = [
    ['بس', 3, true, null],
    ['"No", she said,\nand left', -2, false, '=cmd()'],
  ]
  const bytes = await buffer(csvOf({ columns: ['said', 'n', 'counted', 'x'], rows }))
  expect(bytes.toString('utf8')).toBe(
    '\ufeffsaid,n,counted,x\r\nبس,3,yes,\r\n"""No"", she said,\nand left",-2,no,\'=cmd()\r\n',
  )
})

test('rows are asked for as they are read, not before', async () => {
  let asked = 0
  const rows = (function* () {
    for (; asked < 100_000; ) yield [`row ${++asked}`.padEnd(100, '.')]
  })()
  const reader = csvOf({ columns: ['row'], rows })
  await new Promise((resolve) => reader.once('readable', resolve))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked).toBeLessThan(2000)
  reader.destroy()
})

test('a row that cannot be read breaks the file off instead of ending it', async () => {
  async function* rows() {
    yield ['first']
    throw new Error('the database went away')
  }
  await expect(text(csvOf({ columns: ['row'], rows: rows() }))).rejects.toThrow('the database went away')
})
