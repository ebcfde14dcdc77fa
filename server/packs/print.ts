import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { withFaces } from './print-faces.ts'

const run = promisify(execFile)
/** Chromium’s own sandbox needs rights that root in a container does not have. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
/** A page of some sheets takes a second or two, and half a minute on a machine that is full: more is a browser that hangs. */
const longestMs = 120_000

/**
 * The page on paper, tagged for those who have it read to them, by a Chromium that is installed. Undefined where it does
 * not come about: the pack is whole without it.
 * @param stopping ends the browser
 */
export async function printPdf(chromium: string, page: Buffer, stopping?: AbortSignal): Promise<Buffer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  const [from, to] = [join(folder, 'pack.html'), join(folder, 'pack.pdf')]
  try {
    await writeFile(from, await withFaces(page))
    await run(
      chromium,
      [
        ...['--headless', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', ...asRoot],
        // Nothing is fetched, of the page or for the browser itself: it would be waited for.
        ...['--disable-background-networking', '--disable-component-update', '--disable-extensions', '--disable-sync'],
        ...['--no-default-browser-check', '--host-resolver-rules=MAP * ~NOTFOUND'],
        ...['--export-tagged-pdf', '--generate-pdf-document-outline', '--no-pdf-header-footer'],
        ...[`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${to}`, pathToFileURL(from).href],
      ],
      { timeout: longestMs, ...(stopping && { signal: stopping }) },
    )
    return await readFile(to)
  } catch {
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
