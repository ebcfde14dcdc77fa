import { startProduct } from '../support/server.ts'

/** One product for all journeys; each makes what it needs and must not lean on another's. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const product = await startProduct({ env: { LOG_LEVEL: 'warn' } })
  process.env.PRODUCT_URL = product.url
  return product.stop
}
