import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { asRealPlace } from './real-place.ts'
import { type Product, startProduct } from './server.ts'

/** Several processes of the product on one Postgres, as behind a proxy. */
export type Nodes = {
  products: Product[]
  /** The address people would reach them under: clients name it as their host. */
  origin: string
  ownerUrl: string
  appUrl: string
  stop(): Promise<void>
}

/** Starts them at the same moment, on a database that is empty yet. */
export async function startNodes(count: number, origin = 'http://said.test'): Promise<Nodes> {
  const folder = await mkdtemp(join(tmpdir(), 'said-and-done-nodes-'))
  // Postgres's own user must pass through.
  await chmod(folder, 0o755)
  const postgres = await startEmbeddedPostgres({ dataDir: folder })
  const env = { ...asRealPlace(origin), DATABASE_URL: postgres.appUrl, DATABASE_OWNER_URL: postgres.ownerUrl }
  const started = await Promise.allSettled(Array.from({ length: count }, () => startProduct({ env })))
  const products = started.flatMap((node) => (node.status === 'fulfilled' ? [node.value] : []))
  const stop = async () => {
    await Promise.all(products.map((product) => product.stop()))
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const failed = started.find((node) => node.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  return { products, origin, ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl, stop }
}
