import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, root } from '../../server/boot/step.mjs'

/** Who writes these answers, and the aggregate service, which counts them and withholds what is small. */
const mayName = ['db/schema/surveys.ts', 'server/domain/insights/store/equality.ts', 'server/domain/privacy/store.ts']

test('answers to the equality questions are named where they are written and where they are counted, and nowhere else', async () => {
  const files = ['app', 'db', 'server'].flatMap((folder) => listFiles(folder))
  const inProduct = files.filter(
    (file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$|^db\/migrations\//.test(file),
  )
  const texts = await Promise.all(inProduct.map((file) => readFile(join(root, file), 'utf8')))
  const naming = inProduct.filter((_, index) => /equality_answer|equalityAnswer/.test(texts[index] ?? ''))
  expect(naming.sort()).toEqual(mayName)
})
