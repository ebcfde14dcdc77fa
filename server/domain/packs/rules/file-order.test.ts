import { expect, test } from 'vitest'
import { inReadingOrder } from './file-order.ts'

test('the page and the document come first, and hashes last', () => {
  const names = ['easy-read.html', 'manifest.json', 'open-data.zip', 'pack.docx', 'pack.html', 'pack.xlsx']
  expect(inReadingOrder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    ...['pack.html', 'pack.docx', 'pack.xlsx', 'easy-read.html', 'open-data.zip', 'manifest.json'],
  ])
})
