import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotPrepare, npm, root, step } from './step.mjs'

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
  for (const file of sources.flatMap((name) => filesUnder(name)).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function filesUnder(name) {
  const path = join(root, name)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [name]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => filesUnder(join(name, entry.name)))
}
