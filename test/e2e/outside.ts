import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { type Product, startProduct } from '#test/support/server.ts'

export type Outside = { product: Product; stop(): Promise<void> }

/** A real place that nobody has opened yet, on a Postgres of its own: one login owns, another is what the product uses. */
export async function startOutside(): Promise<Outside> {
  const folder = await mkdtemp(join(tmpdir(), 'said-and-done-outside-'))
  // Postgres's own user must pass through.
  await chmod(folder, 0o755)
  const postgres = await startEmbeddedPostgres({ dataDir: folder })
  const clear = async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const product = await startProduct({
    env: (url) => ({
      ORIGIN: url,
      DATABASE_URL: postgres.appUrl,
      DATABASE_OWNER_URL: postgres.ownerUrl,
      KEYS: randomBytes(32).toString('base64'),
    }),
  }).catch(async (error: unknown) => {
    await clear()
    throw error
  })
  return {
    product,
    async stop() {
      await product.stop()
      await clear()
    },
  }
}
