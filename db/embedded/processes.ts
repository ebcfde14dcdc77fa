import { spawnSync } from 'node:child_process'
import { readdir, readFile, readlink, realpath } from 'node:fs/promises'
import { basename } from 'node:path'

/**
 * When a process began, in words that only compare equal for the same process: with the id alone, a process that got
 * the id of one long gone would be taken for it. Undefined when there is no such process, or only its remains.
 */
export async function processBegan(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') {
    const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return asked.status === 0 ? asked.stdout.trim() : undefined
  }
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The program's name stands in brackets and may hold spaces: count from behind it.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  return fields && fields[0] !== 'Z' ? fields[19] : undefined
}

/** Ids of all PostgreSQL processes that work in this data folder: the server and its children. */
export async function postgresProcesses(cluster: string): Promise<number[]> {
  const folder = await realpath(cluster).catch(() => cluster)
  if (process.platform !== 'linux') return serversByCommandLine(folder)
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0)
  const found = await Promise.all(
    pids.map(async (pid) => {
      // Postgres makes its data folder its working folder. A link that may not be read is another user's process.
      const [program, workingFolder] = await Promise.all(
        ['exe', 'cwd'].map((link) => readlink(`/proc/${pid}/${link}`).catch(() => '')),
      )
      return basename(program!).startsWith('postgres') && workingFolder === folder
    }),
  )
  return pids.filter((_, index) => found[index])
}

/** Without /proc only the server itself can be told, by its arguments. */
function serversByCommandLine(folder: string): number[] {
  const listed = spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).stdout.split('\n')
  return listed.filter((line) => line.includes(`postgres -D ${folder} `)).map((line) => Number.parseInt(line, 10))
}
