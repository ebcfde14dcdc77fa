import { spawnSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const openings = [
  'We need',
  'I would like',
  'Please keep',
  'It would help to have',
  'My family misses',
  'Nobody offers',
]
const things = [
  'a bus in the evening',
  'a warm room',
  'help with forms',
  'benches',
  'a dentist',
  'a youth club',
  'a lift',
]
const places = ['near the school', 'by the market', 'on our estate', 'close to the clinic', 'at the top end', 'in town']

/** A file of made-up comments, each different from the next. @returns its path and the column the text is in */
export async function made(count: number): Promise<{ file: string; column: string }> {
  const file = join(await mkdtemp(join(tmpdir(), 'said-and-done-material-')), 'comments.csv')
  const pick = (from: readonly string[], index: number) => from[index % from.length]
  const rows = Array.from({ length: count }, (_, index) => {
    const [opening, thing] = [pick(openings, index), pick(things, Math.floor(index / 6))]
    return `${opening} ${thing} ${pick(places, Math.floor(index / 42))}. Number ${index}.`
  })
  await writeFile(file, ['comment', ...rows].join('\n'))
  return { file, column: 'comment' }
}

/** Brings a file in as `npm run import` does, beside the running product. @returns seconds, and what it printed */
export function importFile(dataDir: string, file: string, column: string): { seconds: number; said: string } {
  const started = performance.now()
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'server/cli/import.ts', file, '--survey', 'what-matters', '--text', column],
    { env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(`the import failed:\n${run.stdout}${run.stderr}`)
  const seconds = Math.round((performance.now() - started) / 100) / 10
  return { seconds, said: run.stdout.trim().split('\n').at(-1) ?? '' }
}
