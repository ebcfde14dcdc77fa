import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packagedPostgres, usableBinaries } from './binaries.ts'
import { chooseIdentity } from './identity.ts'

const asRoot = test.runIf(process.getuid?.() === 0)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'said-and-done-binaries-'))
  await chmod(folder, 0o755)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The package as it is when the product was cloned to where only root may enter. */
async function closedPackage(): Promise<string> {
  const closed = join(folder, 'closed')
  await mkdir(closed, { mode: 0o700 })
  await cp(await packagedPostgres(), join(closed, 'native'), { recursive: true, verbatimSymlinks: true })
  await chmod(join(closed, 'native', 'share'), 0o700)
  return join(closed, 'native')
}

const use = async (packaged: string, shared: string) =>
  usableBinaries(packaged, await chooseIdentity(join(folder, 'no-cluster')), shared, () => undefined)

asRoot(
  'programs that only root may reach are copied once, to where Postgres’s user can run them',
  async () => {
    const packaged = await closedPackage()
    const shared = join(folder, 'shared')
    const [first, second] = await Promise.all([use(packaged, shared), use(packaged, shared)])

    expect(first).toEqual(second)
    expect(first.postgres.startsWith(shared)).toBe(true)
    expect(first.major).toBe('17')
    expect(await readdir(shared)).toEqual([`postgresql-${first.version}-${process.arch}`])
  },
  60_000,
)

asRoot('a folder that somebody else could have prepared is refused', async () => {
  const packaged = await closedPackage()
  const shared = join(folder, 'shared')
  await mkdir(shared)
  await chmod(shared, 0o777)
  await expect(use(packaged, shared)).rejects.toMatchObject({ code: 'embedded.unsafe-folder' })

  await rm(shared, { recursive: true })
  await writeFile(shared, '')
  await expect(use(packaged, shared)).rejects.toMatchObject({ code: 'embedded.unsafe-folder' })
})
