import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { EmbeddedPostgresProblem } from './problem.ts'
import { processBegan } from './processes.ts'

type Holder = { pid: number; began: string }

/**
 * Takes the data folder for this process until `release`, or for as long as it lives. While the holder lives, a second
 * start is refused; the file of a dead one is put aside.
 */
export async function hold(file: string, dataDir: string): Promise<{ release(): Promise<void> }> {
  const own = JSON.stringify({ pid: process.pid, began: await processBegan(process.pid) })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, own, { mode: 0o644 })
  try {
    // A link appears with its whole content, or not at all.
    while (!(await linked(draft, file))) await putAsideIfStale(file, dataDir)
  } finally {
    await unlink(draft)
  }
  return {
    async release() {
      if ((await readFile(file, 'utf8').catch(() => '')) === own) await rm(file, { force: true })
    },
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function putAsideIfStale(file: string, dataDir: string): Promise<void> {
  const seen = await readFile(file, 'utf8').catch(() => undefined)
  if (seen === undefined) return
  const holder = readHolder(seen)
  if (holder && (await processBegan(holder.pid)) === holder.began)
    throw new EmbeddedPostgresProblem(
      'embedded.in-use',
      `The data folder ${dataDir} is in use by process ${holder.pid}: stop that one first, or set another DATA_DIR.`,
    )
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  if (
    !(await rename(file, aside).then(
      () => true,
      () => false,
    ))
  )
    return
  // Two starts may judge the same file stale, and the slower one then moves away the file of the quicker: give it back.
  if ((await readFile(aside, 'utf8')) !== seen) await linked(aside, file)
  await unlink(aside)
}

function readHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}
