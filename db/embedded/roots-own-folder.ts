import { chmod, lstat, mkdir } from 'node:fs/promises'
import { EmbeddedPostgresProblem } from './problem.ts'

/**
 * Makes a folder that everybody may read and only root may write, or accepts one that is exactly that. A folder that
 * somebody else prepared is refused: what lies in it would be run, or would be the database.
 */
export async function rootsOwnFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined)
  if (!found) {
    await mkdir(path, { recursive: true })
    await chmod(path, 0o755)
    return
  }
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0)
    throw new EmbeddedPostgresProblem(
      'embedded.unsafe-folder',
      `${path} is there already and is not a folder that only root may write to: move it away, then start again.`,
    )
}
