import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test'
import { type DemoName, signInAs } from '#test/support/sign-in.ts'

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true }

type Cast = {
  /** Somebody with a browser of their own. `as` signs them in; without it they are a resident on a phone. */
  someone(as?: DemoName, options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext }>
}

export const test = base.extend<Cast>({
  async someone({ browser, baseURL }, play) {
    const contexts: BrowserContext[] = []
    await play(async (as, options = {}) => {
      const context = await browser.newContext({ ...(as ? {} : phone), ...options, baseURL })
      contexts.push(context)
      if (as) {
        const [name = '', value = ''] = (await signInAs(baseURL ?? '', as)).split('=')
        await context.addCookies([{ name, value, url: baseURL }])
      }
      return { page: await context.newPage(), context }
    })
    for (const context of contexts) await context.close()
  },
})

export { expect } from '@playwright/test'
