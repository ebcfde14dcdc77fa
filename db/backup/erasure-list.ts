import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { BackupProblem } from './problem.ts'

/** Something that somebody took back: a whole response, or what it may be used for. Keys, and no words. */
export type Erasure = { what: 'response' | 'consent'; responseId: string; purpose: string | null; at: string }

/** Where the list of a database stands, in the folder of its backups. */
export const listName = (origin: string) => `erasures-${origin.slice(0, 8)}.list`

/** Marks a line that was cut off by a power cut: what it said was not confirmed, and stands again further down. */
const torn = '~'

/**
 * Adds erasures to the list, and returns once they are on the disk. One process at a time; makes the list where there is
 * none.
 */
export async function appendErasures(file: string, erasures: readonly Erasure[]): Promise<void> {
  const handle = await open(file, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    const last = Buffer.alloc(1)
    if (size > 0) await handle.read(last, 0, 1, size - 1)
    const start = size === 0 ? 'what was taken back, by key: restore reads it\n' : last[0] === 10 ? '' : `${torn}\n`
    await handle.appendFile(start + erasures.map((each) => `${lineOf(each)}\n`).join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** All that stands in a list. Throws a BackupProblem where there is none, or a line of it was changed. */
export async function readErasures(file: string): Promise<Erasure[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw new BackupProblem(
      'backups.no-list',
      `There is no ${file}, the list of what people took back. Without it what they had deleted since the backup would come back: put it beside the backup, name it with --erasures, or go on with --without-erasures.`,
    )
  })
  const lines = text.split('\n').slice(1)
  // After the last line break stands nothing, or what a power cut left.
  lines.pop()
  return lines.filter((line) => !line.endsWith(torn)).map(erasureIn)
}

const lineOf = ({ what, responseId, purpose, at }: Erasure) => {
  const said = [at, what, responseId, purpose ?? '-'].join(' ')
  return `${said} ${checkOf(said)}`
}

function erasureIn(line: string): Erasure {
  const [at = '', what, responseId = '', purpose = '', check] = line.split(' ')
  if (check !== checkOf([at, what, responseId, purpose].join(' ')) || (what !== 'response' && what !== 'consent'))
    throw new BackupProblem(
      'backups.list-broken',
      'A line of the list of erasures was changed: what it said cannot be read. Put the list back as it was, or go on with --without-erasures.',
    )
  return { at, what, responseId, purpose: purpose === '-' ? null : purpose }
}

const checkOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
