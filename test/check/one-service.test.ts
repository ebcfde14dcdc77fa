import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, root } from '../../server/boot/step.mjs'

test('what is withheld is decided in the aggregate service alone: no other slice names its rules', async () => {
  const files = ['app', 'db', 'server']
    .flatMap((folder) => listFiles(folder))
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.startsWith('server/domain/insights/'))
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))
  const naming = files.filter((_, index) => /domain\/insights\/(rules\/|cubes|aggregate|say)/.test(texts[index] ?? ''))
  expect(naming).toEqual([])
})
