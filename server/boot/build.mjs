import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotPrepare, listFiles, npm, root, step } from './step.mjs'

const sources = [
  'app',
  'db',
  'public',
  'server',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]
const stamp = join(root, 'build', 'made-from.txt')

/** Builds the product, unless what is in build/ was made from these very sources. */
export function build() {
  const wanted = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  step('Built the product', () => {
    const { ok, output } = npm(['run', 'build', '--silent'], { NODE_ENV: 'production', VITEST: undefined })
    if (!ok) throw new CannotPrepare(`The build failed:\n${output}`)
    writeFileSync(stamp, wanted)
  })
}

/** Over names and contents: dates differ from clone to clone. Tests are not in the product. */
function hashOfSources() {
  const hash = createHash('sha256').update(process.versions.node)
  const files = sources.flatMap((name) => listFiles(name)).filter((file) => !/\.test\.tsx?$/.test(file))
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}
