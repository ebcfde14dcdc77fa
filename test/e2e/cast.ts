// oxlint-disable no-empty-pattern -- Playwright reads from the pattern which fixtures are asked for
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test'
import { type Product, startProduct } from '#test/support/server.ts'
import { type DemoName, signInAs } from '#test/support/sign-in.ts'
import { tellLastSeen, watchRequests } from './last-seen.ts'

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true }

export type Somebody = { page: Page; context: BrowserContext }

type Cast = {
  /** Somebody with a browser of their own. `as` signs them in; without it they are a resident on a phone. */
  someone(as?: DemoName, options?: BrowserContextOptions): Promise<Somebody>
}

type Stage = {
  /** One for all journeys of a worker; each makes what it needs and must not lean on another's. */
  product: Product
}
/** A first start with its seed, while another worker does the same. */
const longestStart = 90_000

/** A browser of somebody's own at a product. `as`: whom the demo's sign-in page lets them be; without it, a resident. */
export async function enter(
  browser: Browser,
  url: string,
  as?: string,
  options: BrowserContextOptions = {},
): Promise<Somebody> {
  const context = await browser.newContext({ ...(as ? {} : phone), ...options, baseURL: url })
  if (as) {
    const [name = '', value = ''] = (await signInAs(url, as)).split('=')
    await context.addCookies([{ name, value, url }])
  }
  const page = await context.newPage()
  watchRequests(page)
  return { page, context }
}

export const test = base.extend<Cast, Stage>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are asked for.
    async ({}, play) => {
      const product = await startProduct({ env: { LOG_LEVEL: 'warn' } })
      await play(product)
      await product.stop()
    },
    { scope: 'worker', timeout: longestStart },
  ],
  baseURL: ({ product }, play) => play(product.url),
  async someone({ browser, baseURL }, play, info) {
    const all: Somebody[] = []
    await play(async (as, options) => {
      const somebody = await enter(browser, baseURL ?? '', as, options)
      all.push(somebody)
      return somebody
    })
    await tellLastSeen(
      all.map(({ page }) => page),
      info,
    )
    for (const { context } of all) await context.close()
  },
})

export { expect } from '@playwright/test'
