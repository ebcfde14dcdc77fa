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
  const bytes = await buffer(csvOf({ columns: ['said', 'n', 'counted', 'x'], batches: [rows] }))
  expect(bytes.toString('utf8')).toBe(
    '\ufeffsaid,n,counted,x\r\nبس,3,yes,\r\n"""No"", she said,\nand left",-2,no,\'=cmd()\r\n',
  )
})

test('batches are asked for as they are read, not before', async () => {
  let asked = 0
  const batches = (function* () {
    for (; asked < 1000; ) yield [[`row ${++asked}`]]
  })()
  const reader = csvOf({ columns: ['row'], batches })[Symbol.asyncIterator]()
  for (let piece = 0; piece < 3; piece++) await reader.next()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked).toBeLessThan(6)
  await reader.return?.()
})

test('a batch that cannot be read breaks the file off instead of ending it', async () => {
  async function* batches() {
    yield [['first']]
    throw new Error('the database went away')
  }
  await expect(text(csvOf({ columns: ['row'], batches: batches() }))).rejects.toThrow('the database went away')
})
